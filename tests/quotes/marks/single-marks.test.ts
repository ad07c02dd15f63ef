import { describe, expect, it } from 'vitest';
import { splitApart } from '../../../src/language/paragraphs/paragraphs.js';
import { findRegions } from '../../../src/quotes/marks/marks.js';

const regionsOf = (text: string) => findRegions(text, splitApart(text, []), []);

/** What stands between single marks. */
const singles = (text: string): string[] =>
  regionsOf(text)
    .filter(({ single }) => single)
    .map(({ inner }) => text.slice(inner.start, inner.end));

/** What stands between marks of any kind. */
const inside = (text: string): string[] =>
  regionsOf(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('single marks', () => {
  it('give a region with its marks, what is between them, and its paragraph', () => {
    const text = 'It rained.\n\nShe said ‘yes’.';
    expect(regionsOf(text)).toEqual([
      {
        start: 21,
        end: 26,
        inner: { start: 22, end: 25 },
        single: true,
        unclosed: false,
        carried: false,
        goesOn: false,
        paragraph: 1,
      },
    ]);
  });

  it.each([
    ['at the start of a paragraph', '‘Yes,’ he said.'],
    ['at the start of a later paragraph', 'It rained.\n\n‘Yes,’ he said.'],
    ['at the end', 'He said ‘Yes,’'],
    ['behind a bracket', 'He left (‘Yes,’ he said).'],
    ['behind a square bracket', 'He left [‘Yes,’ he said].'],
    ['behind a dash', 'He left—‘Yes,’ he said.'],
    ['behind a short dash', 'He left–‘Yes,’ he said.'],
    ['behind a hyphen', 'He left -‘Yes,’ he said.'],
    ['behind a colon', 'He said:‘Yes,’ and left.'],
    ['behind a slash', 'He said no/‘Yes,’ and left.'],
  ])('open %s', (_, text) => {
    expect(singles(text)).toEqual(['Yes,']);
  });

  it.each(['$5,', '[Yes],', '(Yes),', '.5 is low,', '…yes,', '#yes,'])(
    'open before %j',
    (inner) => {
      expect(singles(`He said ‘${inner}’ and left.`)).toEqual([inner]);
    },
  );

  it('open before a double mark', () => {
    expect(singles('‘“Yes” is too little,’ he said.')).toEqual(['“Yes” is too little,']);
    expect(singles('‘"Yes" is too little,’ he said.')).toEqual(['"Yes" is too little,']);
  });

  it.each([
    ['behind a letter', 'The can‘t and the workers’ won’t.'],
    ['before white space', 'He said ‘ yes,’ and left.'],
    ['before another mark', 'He said ‘* yes,’ and left.'],
    ['where a second one follows', "He said 'yes,' and left.".replace("'y", "''y")],
    ['at the end of a paragraph', "He left '\n\nIt rained,' he said."],
  ])('open nothing %s', (_, text) => {
    expect(singles(text)).toEqual([]);
  });

  it.each(['em', 'til', 'tis', 'twas', 'cause', 'n', 'bout', 'round', 'neath'])(
    'are apostrophes in the elision ’%s',
    (word) => {
      expect(singles(`Get '${word} the workers' boats.`)).toEqual([]);
      expect(singles(`Get '${word.toUpperCase()} the workers' boats.`)).toEqual([]);
    },
  );

  it.each(['68', '90s'])('are apostrophes in the year ’%s', (year) => {
    expect(singles(`Since '${year} the workers' boats sail.`)).toEqual([]);
  });

  it.each([
    '5 boats',
    '100 boats',
    '90m of rope',
    '1990s boats',
    '2b it is',
    'a4',
    'emperor of rain',
  ])('open before %j, which is neither year nor elision', (inner) => {
    expect(singles(`Since '${inner},' he said.`)).toEqual([`${inner},`]);
  });

  it.each([
    ['behind white space', "He said 'yes ' and left."],
    ['before a letter', "He said 'yes'and left."],
    ['where they open', "He said 'yes. 'Tell me."],
  ])('close nothing %s', (_, text) => {
    expect(singles(text)).toEqual([]);
  });

  it('close with the mark that belongs to the first', () => {
    expect(singles("'It is open’ and shut,' she said.")).toEqual(['It is open’ and shut,']);
    expect(singles("‘It is open' she said.")).toEqual(['It is open']);
  });

  it('hold double ones where they are curly, never where they are straight', () => {
    expect(inside('‘He said “yes” to me,’ she said.')).toEqual(['He said “yes” to me,']);
    expect(inside('\'He said "yes" to me,\' she said.')).toEqual(['yes']);
    expect(inside("'He did.' \"Yes\" is 'no.'")).toEqual(['He did.', 'Yes', 'no.']);
  });

  it('within double ones are part of those', () => {
    expect(inside('“He said ‘yes’ to me,” she said. ‘No.’')).toEqual([
      'He said ‘yes’ to me,',
      'No.',
    ]);
    expect(inside('‘She sang “by the look of ol’ Berg” today.’')).toEqual([
      'She sang “by the look of ol’ Berg” today.',
    ]);
  });

  it('stand in the order of the text among double ones, and those inside go', () => {
    expect(inside('“One,” he said. ‘Two “three” four.’ “Five.” ‘Six.’')).toEqual([
      'One,',
      'Two “three” four.',
      'Five.',
      'Six.',
    ]);
    expect(inside('‘One.’ “Two.”')).toEqual(['One.', 'Two.']);
  });

  it('leave a first mark without an end for the one that follows', () => {
    expect(singles('‘One and ‘two,’ he said.')).toEqual(['two,']);
    expect(singles('‘The workers’ boats and ‘two,’ he said.')).toEqual(['The workers', 'two,']);
  });

  it('never cross double ones', () => {
    expect(inside('“He said ‘yes to me,” she said of the workers’ wishes.')).toEqual([
      'He said ‘yes to me,',
    ]);
    expect(inside('“‘Yes,’ he said,” ‘no,’ she said.')).toEqual(['‘Yes,’ he said,', 'no,']);
  });

  it('hold a single letter', () => {
    expect(singles('Turn to ‘a’ and b.')).toEqual(['a']);
  });

  it('are not closed by the mark that opens them', () => {
    expect(singles("He left ('$5,' he said).")).toEqual(['$5,']);
  });

  it('are not closed in another paragraph', () => {
    expect(singles('‘It rained.\n\nIt did,’ he said.')).toEqual([]);
  });
});

describe('a mark behind a plural', () => {
  it.each(['.', ',', '!', '?', ';', '…', '—'])(
    'is passed over where one stands behind %s',
    (stop) => {
      expect(singles(`'The workers' bridge${stop}' she said.`)).toEqual([
        `The workers' bridge${stop}`,
      ]);
    },
  );

  it('closes where no surer one follows', () => {
    expect(singles("'The workers' left.")).toEqual(['The workers']);
    expect(singles("'The workers' and 'the bridge' are gone.")).toEqual([
      'The workers',
      'the bridge',
    ]);
    expect(singles("'The workers' bridge' is gone.")).toEqual(['The workers']);
  });

  it('is passed over in capitals too', () => {
    expect(singles("'THE WORKERS' BRIDGE,' she said.")).toEqual(["THE WORKERS' BRIDGE,"]);
  });

  it('closes before a stop or the end of the line', () => {
    expect(singles("'The workers', he said, 'left.'")).toEqual(['The workers', 'left.']);
    expect(singles("'The workers'\nleft the bridge,' he said.")).toEqual(['The workers']);
  });

  it('is passed over five times, and then closes the first time', () => {
    const quoted = (plurals: number): string => `${"the workers' ".repeat(plurals)}bridge`;
    expect(singles(`'${quoted(5)}.' he said.`)).toEqual([`${quoted(5)}.`]);
    expect(singles(`'${quoted(6)}.' he said.`)).toEqual(['the workers']);
  });
});

it('a passage between single marks is at most two thousand characters long', () => {
  const passage = (letters: number): string =>
    `${'It rained. '.repeat(200)}‘${'x'.repeat(letters)}’`;
  expect(singles(passage(1999))).toEqual(['x'.repeat(1999)]);
  expect(singles(passage(2000))).toEqual([]);
});
