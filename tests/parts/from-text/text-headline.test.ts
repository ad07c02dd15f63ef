import { describe, expect, it } from 'vitest';
import { chooseDek, chooseHeadline } from '../../../src/parts/from-text/text-headline.js';
import { pieces, struckLine } from '../struck.js';

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
