import { describe, expect, it } from 'vitest';
import { splitApart } from '../../src/language/paragraphs.js';
import { findRegions } from '../../src/quotes/marks.js';

const inside = (text: string): string[] =>
  findRegions(text, splitApart(text, []), []).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );

// biome-ignore format: one form a line
const FORMS: [text: string, ...inner: string[]][] = [
  ['She said “yes” and “no”.', 'yes', 'no'],
  ['She said "yes" and "no".', 'yes', 'no'],
  ['She said ‘yes’ and ‘no’.', 'yes', 'no'],
  ["She said 'yes' and 'no'.", 'yes', 'no'],
  ['She said «yes» and „no“.', 'yes', 'no'],
  ['She said »yes« and „no”.', 'yes', 'no'],
  ["She said ``yes'' and ''no''.", 'yes', 'no'],
  ['“He said ‘yes’ to me.”', 'He said ‘yes’ to me.'],
  ['‘He said “yes” to me.’', 'He said “yes” to me.'],
  ['“He said “yes” to me.”', 'He said “yes” to me.'],
  ['“One is open.\n\n“Two is closed.”', 'One is open.', 'Two is closed.'],
  ['“One is open.\n\nTwo is closed,” he said.', 'One is open.', 'Two is closed,'],
  ['‘It’s the workers’ bridge,’ she said.', 'It’s the workers’ bridge,'],
  ["'It's the workers' bridge,' she said.", "It's the workers' bridge,"],
  ['The ’90s were the workers’ years.'],
  ["The '90s were rock 'n' roll."],
  ['Berg’s and Holm’s bridge isn’t safe.'],
  ['It is 5’ 6" tall.'],
  ['"HOLM: Is it safe?\n\n"BERG: It is\n\n"HOLM: Good."', 'Is it safe?', 'It is', 'Good.'],
  ['“DR. BERG: It is safe.”\n\n“HOLM: Good.”', 'It is safe.', 'Good.'],
  ['"DANGER: Keep out," it read.', 'DANGER: Keep out,'],
  ['“”'],
  ['"'],
];

describe('findRegions', () => {
  it.each(FORMS)('%s', (text, ...expected) => {
    expect(inside(text)).toEqual(expected);
  });
});
