import { describe, expect, it } from 'vitest';
import { splitApart } from '../../src/language/paragraphs/paragraphs.js';

const split = (text: string): string[] =>
  splitApart(text, []).map(({ start, end }) => text.slice(start, end));

const wrapped = `The harbour of Vessby reopened on Monday, three days after
the worst storm in a decade had torn two cranes from their
rails and sunk a tug.
Anna Berg, the harbour master, thanked the crews who had
worked through the night to clear the quays of wreckage,
and promised that the ferries would sail on Tuesday.`;

describe('paragraphs', () => {
  it.each([
    ['empty lines', 'a\n\nb', ['a', 'b']],
    ['single breaks', 'Harbour reopens\nIt was late.', ['Harbour reopens', 'It was late.']],
    ['CR LF', 'a\r\nb\r\n\r\nc', ['a', 'b', 'c']],
    ['old Macintosh breaks', 'a\rb', ['a', 'b']],
    ['line and paragraph separators', 'a\u2028b\u2029c', ['a', 'b', 'c']],
    ['outer white space', '\ufeff\n \u00a0 a \t\n', ['a']],
    ['nothing', ' \n\n ', []],
  ])('parts at %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('joins lines that a program wrapped, and keeps their paragraphs apart', () => {
    const paragraphs = split(wrapped);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toMatch(/^The harbour[\s\S]*sunk a tug\.$/);
    expect(split(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it('leaves long lines apart, however even they are', () => {
    const line = 'The harbour of Vessby reopened on Monday after a storm. ';
    const text = [line.repeat(4), line.repeat(4), line.repeat(4)].join('\n');
    expect(split(text)).toHaveLength(3);
  });

  it('leaves a list of headlines apart', () => {
    const text = [
      'Storm closes harbour for a third day',
      'Ferry firm to sell two of its ships',
      'Mayor calls for calm after floods',
    ];
    expect(split(text.join('\n'))).toEqual(text);
  });
});

describe('splitApart', () => {
  const apart = (text: string, spans: [start: number, end: number][]): [string, boolean][] =>
    splitApart(
      text,
      spans.map(([start, end]) => ({ start, end })),
    ).map(({ start, end, apart }) => [text.slice(start, end), apart]);

  it('parts paragraphs where a span begins and ends, and says what goes on from nothing', () => {
    expect(
      apart('Rain\n\nVESSBY - It rained.\n\nIt stopped.', [
        [0, 4],
        [6, 14],
      ]),
    ).toEqual([
      ['Rain', true],
      ['VESSBY -', true],
      ['It rained.', true],
      ['It stopped.', false],
    ]);
  });

  it.each([
    ['nothing apart', [], [['a b', false]]],
    [
      'an empty span',
      [[1, 1]],
      [
        ['a', false],
        ['b', true],
      ],
    ],
    [
      'spans in any order, one in another',
      [
        [2, 3],
        [0, 3],
      ],
      [
        ['a', true],
        ['b', true],
      ],
    ],
    [
      'spans beyond the text',
      [
        [-5, 90],
        [NaN, NaN],
      ],
      [['a b', true]],
    ],
  ] as [string, [number, number][], [string, boolean][]][])('takes %s', (_, spans, expected) => {
    expect(apart('a b', spans)).toEqual(expected);
  });
});
