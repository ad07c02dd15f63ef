import { describe, expect, it } from 'vitest';
import { bodyKind } from '../../src/parts/article-text/body-blocks.js';
import { chooseDek, chooseHeadline } from '../../src/parts/from-text/text-headline.js';
import { readImages } from '../../src/parts/from-text/text-images.js';
import { readNotes } from '../../src/parts/shared/notes.js';
import { readTopics } from '../../src/parts/shared/topic-lines.js';
import { pieces, struckLine } from './struck.js';

const PROSE =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.';

describe('chooseHeadline', () => {
  it.each([
    ['a first line without a stop', `Harbour reopens\n\n${PROSE}`, 'Harbour reopens', 'first-line'],
    ['a question', `Will it rain?\n\n${PROSE}`, 'Will it rain?', 'first-line'],
    ['a marked heading', `# Harbour reopens.\n\n${PROSE}`, 'Harbour reopens.', 'first-heading'],
  ])('takes %s', (_, text, headline, rule) => {
    expect(chooseHeadline(pieces(text))).toMatchObject({ piece: { text: headline }, rule });
  });

  it.each([
    ['a sentence', `${PROSE}\n\n${PROSE}`],
    ['a long line', `${'harbour '.repeat(40)}\n\n${PROSE}`],
    ['an item of a list', `• Harbour reopens\n\n${PROSE}`],
    ['nothing', ''],
  ])('does not take %s', (_, text) => {
    expect(chooseHeadline(pieces(text))).toBeNull();
  });
});

describe('chooseDek', () => {
  const dek = (text: string, ...struck: Parameters<typeof chooseDek>[1]) => {
    const kept = pieces(text);
    return chooseDek(kept, struck, chooseHeadline(kept))?.piece.text ?? null;
  };

  it('takes a second line without a stop, if more follows', () => {
    expect(dek(`Harbour reopens\n\nFerries sail again after three days\n\n${PROSE}`)).toBe(
      'Ferries sail again after three days',
    );
    expect(dek('Harbour reopens\n\nFerries sail again after three days')).toBeNull();
  });

  it('takes a sentence if the byline stands behind it', () => {
    const kept = pieces(`Harbour reopens\n\nFerries sail again.\n\nBy Bo Holm\n\n${PROSE}`);
    const without = [...kept.slice(0, 2), ...kept.slice(3)];
    const byline = struckLine('By Bo Holm', 'byline', 2);
    const headline = chooseHeadline(without);
    expect(chooseDek(without, [byline], headline)).toBeNull(); // three words are no dek
    const longer = pieces(
      `Harbour reopens\n\nThe ferries sail again today.\n\nBy Bo Holm\n\n${PROSE}`,
    );
    const rest = [...longer.slice(0, 2), ...longer.slice(3)];
    expect(chooseDek(rest, [byline], chooseHeadline(rest))?.rule).toBe('before-byline');
    expect(chooseDek(rest, [], chooseHeadline(rest))).toBeNull();
  });

  it('takes none without a headline', () => {
    expect(dek(`${PROSE}\n\nFerries sail again after three days\n\n${PROSE}`)).toBeNull();
  });
});

describe('bodyKind', () => {
  const kindsOf = (text: string) =>
    pieces(text).map((piece, index, all) => bodyKind(piece, all[index - 1], all[index + 1]));
  const kinds = (text: string) => kindsOf(text).map(({ kind }) => kind);

  it('sees a heading between paragraphs', () => {
    expect(kinds(`${PROSE}\n\nThree days of wind\n\n${PROSE}`)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it.each([
    ['a short sentence', `${PROSE}\n\nIt rained.\n\n${PROSE}`],
    ['the last line', `${PROSE}\n\nThree days of wind`],
    ['lines of a list', `${PROSE}\n\nThree ferries\n\nTwo tugs\n\n${PROSE}`],
    ['a line that leads on', `${PROSE}\n\nThe ferries:\n\n${PROSE}`],
    ['a lower-case line', `${PROSE}\n\nthree days of wind\n\n${PROSE}`],
  ])('does not take %s for one', (_, text) => {
    expect(kinds(text)).not.toContain('heading');
  });

  it('keeps what the input marks', () => {
    expect(kindsOf(`## Wind\n\n• Rain\n\n${PROSE}`)).toEqual([
      { kind: 'heading', level: 2 },
      { kind: 'list-item', level: null },
      { kind: 'paragraph', level: null },
    ]);
  });
});

describe('readImages', () => {
  it.each([
    [
      'Photo: A flooded lane in Vessby (AFP/Getty Images)',
      'caption',
      'A flooded lane in Vessby',
      'AFP/Getty Images',
    ],
    ['A flooded lane in Vessby', 'caption', 'A flooded lane in Vessby', null],
    ['(Bo Holm/AP)', 'credit', null, 'Bo Holm/AP'],
    ['Photograph: Bo Holm/AP', 'credit', null, 'Bo Holm/AP'],
    ['Image credit: Bo Holm', 'credit', null, 'Bo Holm'],
  ] as const)('reads %j', (text, reason, caption, credit) => {
    expect(readImages([struckLine(text, reason)])).toMatchObject([{ caption, credit }]);
  });

  it('gives a credit to the caption right before it', () => {
    const images = readImages([
      struckLine('A flooded lane in Vessby', 'caption', 3),
      struckLine('(Bo Holm/AP)', 'credit', 4),
      struckLine('AFP', 'credit', 9),
    ]);
    expect(images).toMatchObject([
      { caption: 'A flooded lane in Vessby', credit: 'Bo Holm/AP' },
      { caption: null, credit: 'AFP' },
    ]);
  });
});

describe('readNotes', () => {
  it.each([
    ['Correction: An earlier version named the wrong town.', 'correction'],
    ['This article was amended on 4 February to name the town.', 'correction'],
    ['Editor’s note: This story holds scenes of rain.', 'editors-note'],
    ['Reporting by Bo Holm; editing by Mara Lindqvist', 'contributors'],
    ['Additional reporting by Bo Holm', 'contributors'],
    ['Bo Holm contributed to this report', 'contributors'],
  ])('tells what %j is', (text, kind) => {
    expect(readNotes([struckLine(text, 'correction')])).toMatchObject([{ kind, text }]);
  });
});

describe('readTopics', () => {
  it('parts a list, each topic once', () => {
    expect(readTopics([struckLine('Tags: Rain, Wind | Vessby, Rain', 'tags')])).toEqual([
      'Rain',
      'Wind',
      'Vessby',
    ]);
  });
});
