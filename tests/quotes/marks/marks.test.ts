import { describe, expect, it } from 'vitest';
import { splitApart } from '../../../src/language/paragraphs/paragraphs.js';
import { findRegions } from '../../../src/quotes/marks/marks.js';

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

/** Regions as they stand in the text, marks included. */
const whole = (text: string): string[] =>
  findRegions(text, splitApart(text, []), []).map(({ start, end }) => text.slice(start, end));

describe('double marks', () => {
  it('give a region with its marks, what is between them, and its paragraph', () => {
    const text = 'It rained.\n\nShe said “yes”.';
    expect(findRegions(text, splitApart(text, []), [])).toEqual([
      {
        start: 21,
        end: 26,
        inner: { start: 22, end: 25 },
        single: false,
        unclosed: false,
        carried: false,
        goesOn: false,
        paragraph: 1,
      },
    ]);
  });

  it.each([
    ['”Ja”, sa hon.', 'Ja'],
    ['Hon sa ”ja”, och gick.', 'ja'],
    ['She said ‟yes” and left.', 'yes'],
    ['She said “yes" and left.', 'yes'],
    ['She said "yes” and left.', 'yes'],
    ['She said “yes“ and left.', 'yes'],
    ['She said “yes“', 'yes'],
    ['Sie sagte „ja" und ging.', 'ja'],
    ['Sie sagte „ja“, und ging.', 'ja'],
    ['Elle dit « oui ».', ' oui '],
    ['Hun sagde »ja«.', 'ja'],
    ['She said ’’yes’’ and left.', 'yes'],
    ["She said ''yes\" and left.", 'yes'],
    ['She said ``yes” and left.', 'yes'],
    ['She said:"Yes."', 'Yes.'],
    ['(“Yes,” she said.)', 'Yes,'],
  ])('of any kind close what they open: %s', (text, inner) => {
    expect(inside(text)).toEqual([inner]);
  });

  it.each([
    ['« He wrote “yes” and "no", and ”good”. »', ' He wrote “yes” and "no", and ”good”. '],
    ["« He wrote ''yes'' »", " He wrote ''yes'' "],
    ['»He wrote “yes” and "no".«', 'He wrote “yes” and "no".'],
    ["“He wrote ''yes'' and «no».”", "He wrote ''yes'' and «no»."],
    ['"He wrote ‟yes”."', 'He wrote ‟yes'],
    ['„He wrote »yes« and «no».“', 'He wrote »yes« and «no».'],
    ['“He wrote ``yes`` then.”', 'He wrote ``yes`` then.'],
  ])('of another kind close nothing in %s', (text, inner) => {
    expect(inside(text)[0]).toBe(inner);
  });

  it('open in the middle of a sentence that has one open already, and do not close it', () => {
    expect(inside('"One is open, she said, "two is closed."')).toEqual([
      'One is open, she said, "two is closed.',
    ]);
    expect(inside("''One is open, she said, ''two is closed.''")).toEqual([
      "One is open, she said, ''two is closed.",
    ]);
  });

  it.each([
    ['a measure', 'It is 6" wide and 7"thick or so.'],
    ['a straight mark before white space', 'It is " wide or so.'],
    ['a straight mark at the end', 'It rained and rained "'],
    ['a closing curly mark before white space', 'It rained ” and rained.'],
    ['a closing curly mark behind a letter', 'It rained”and rained or so.'],
    ['a closing pointed mark before white space', 'It rained » and rained.'],
    ['a closing pointed mark behind a letter', 'It rained»and rained or so.'],
    ['a doubled mark before white space', "It rained '' and rained."],
    ['one mark of a doubled pair', '`It rained and rained.'],
    ['marks around no word', 'He said “…” and “”.'],
  ])('that are %s open nothing', (_, text) => {
    expect(inside(text)).toEqual([]);
  });

  it('may hold a measure', () => {
    expect(inside('He said "6 is" and "five".')).toEqual(['6 is', 'five']);
  });

  it('behind a number open where white space parts them from it', () => {
    expect(inside('He bought 6 "boats" there.')).toEqual(['boats']);
  });
});

describe('a mark that is not closed', () => {
  it('runs to the end of its paragraph if two words follow', () => {
    const text = '“Yes, sir.\n\nHe left.';
    expect(findRegions(text, splitApart(text, []), [])).toMatchObject([
      { start: 0, end: 10, inner: { start: 1, end: 10 }, unclosed: true, carried: false },
    ]);
    expect(inside('He said “yes\n\nHe left.')).toEqual([]);
    expect(inside('“I')).toEqual([]);
    expect(inside('“I go')).toEqual(['I go']);
  });

  it('goes on in the next paragraph as far as the mark that closes it', () => {
    const text = '“One is open.\n\nTwo is closed,” he said, and five ” wide.';
    expect(findRegions(text, splitApart(text, []), [])).toMatchObject([
      { unclosed: true, carried: false, paragraph: 0 },
      {
        start: 15,
        end: 30,
        inner: { start: 15, end: 29 },
        unclosed: false,
        carried: true,
        paragraph: 1,
      },
    ]);
    expect(inside('"One is open.\n\nTwo is closed."')).toEqual(['One is open.', 'Two is closed.']);
  });

  it.each([
    ['what was closed before', '“One is closed.”\n\nTwo is not,” he said.'],
    ['what was left open a paragraph ago', '“One is open.\n\nHe left.\n\nTwo is not,” he said.'],
    ['a mark that opens', '“One is open.\n\nTwo “is not” he said.'],
    ['a mark of another kind', '“One is open.\n\nTwo is not» he said.'],
  ])('does not go on from %s', (_, text) => {
    const regions = findRegions(text, splitApart(text, []), []);
    expect(regions.map(({ carried }) => carried)).not.toContain(true);
  });
});

describe('curly marks within curly marks', () => {
  it('belong to the outer ones', () => {
    expect(whole('“He said “yes” and “no” to me,” she said. “Good.”')).toEqual([
      '“He said “yes” and “no” to me,”',
      '“Good.”',
    ]);
    expect(whole('“He said “she said “no” to me” and left.” “Good.”')).toEqual([
      '“He said “she said “no” to me” and left.”',
      '“Good.”',
    ]);
  });

  it('are read as if they were not there where one is missing at the end', () => {
    expect(whole('“He said “yes to me.” She left. “Good.”')).toEqual([
      '“He said “yes to me.”',
      '“Good.”',
    ]);
  });

  it('open nothing behind a letter or before white space', () => {
    expect(whole('“One“two” and three”')).toEqual(['“One“two”']);
    expect(whole('“One “ two” and three”')).toEqual(['“One “ two”']);
  });

  it('are told from those of other kinds', () => {
    expect(whole('"One “two” three" four')).toEqual(['"One “two”']);
  });
});

describe('a transcript', () => {
  it('has its marks before the speaker’s name: region and words begin behind it', () => {
    const text = '"HOLM: Is it safe?"\n\n"BERG:  It is';
    expect(findRegions(text, splitApart(text, []), [])).toMatchObject([
      { start: 7, end: 18, inner: { start: 7, end: 18 } },
      { start: 29, end: 34, inner: { start: 29, end: 34 }, unclosed: true },
    ]);
  });

  it('is read in paragraphs without a name as any text', () => {
    expect(whole('“HOLM: Is it safe?”\n\n“It is,” he said.\n\n“HOLM: Good.”')).toEqual([
      'Is it safe?',
      '“It is,”',
      'Good.',
    ]);
  });

  it('has names in the marks that open a paragraph, not in those within', () => {
    expect(whole('“HOLM: One.” “BERG: Two.”\n\n“HOLM: Three.”')).toEqual([
      'One.',
      '“BERG: Two.”',
      'Three.',
    ]);
  });

  it.each([
    ['small letters', '“Holm: One.”', '“Berg: Two.”'],
    ['no colon', '“HOLM, One.”', '“BERG, Two.”'],
    ['nothing behind the name', '“HOLM:', '“BERG: Two.”'],
    ['no mark before the name', 'HOLM: One.', 'BERG: Two.'],
    ['more than thirty characters', `“${'H'.repeat(31)}: One.”`, `“${'B'.repeat(31)}: Two.”`],
  ])('is none with %s', (_, first, second) => {
    const regions = whole(`${first}\n\n${second}`);
    expect(regions.at(-1) ?? second).toBe(second);
  });

  it('has names of thirty characters at the most', () => {
    expect(whole(`“${'H'.repeat(30)}: One.”\n\n“B: Two.”`)).toEqual(['One.', 'Two.']);
  });
});
