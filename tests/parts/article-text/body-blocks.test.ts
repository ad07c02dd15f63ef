import { describe, expect, it } from 'vitest';
import { bodyKind } from '../../../src/parts/article-text/body-blocks.js';
import { pieces } from '../struck.js';

const PROSE =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade.';

describe('bodyKind', () => {
  const kindsOf = (text: string) => pieces(text).map((_, index, all) => bodyKind(all, index));
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
