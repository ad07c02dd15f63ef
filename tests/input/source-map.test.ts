import { describe, expect, it } from 'vitest';
import type { SourceRun } from '../../src/article.js';
import { appendRun, extentOf, mapSpan, sliceRuns, toSource } from '../../src/input/source-map.js';

/**
 * The map of “Rain & hail. Wind.” from `Rain &amp; hail.<br>Wind.`: letters one by one, the reference
 * and the break as a whole.
 */
const INPUT = 'Rain &amp; hail.<br>Wind.';
const TEXT = 'Rain & hail. Wind.';
const RUNS: SourceRun[] = [
  [0, 0, 5, 5],
  [5, 5, 1, 5],
  [6, 10, 6, 6],
  [12, 16, 1, 4],
  [13, 20, 5, 5],
];

/** A span of the text by its words. */
function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('appendRun', () => {
  const added = (...runs: SourceRun[]): SourceRun[] => {
    const map: SourceRun[] = [];
    for (const run of runs) appendRun(map, ...run);
    return map;
  };

  it('joins runs that go on character by character', () => {
    expect(added([0, 10, 4, 4], [4, 14, 3, 3])).toEqual([[0, 10, 7, 7]]);
  });

  it.each<[string, SourceRun, SourceRun]>([
    ['the input skips characters', [0, 10, 4, 4], [4, 15, 3, 3]],
    ['the input goes back', [0, 10, 4, 4], [4, 0, 3, 3]],
    ['the text skips characters', [0, 10, 4, 4], [6, 14, 3, 3]],
    ['the one before maps as a whole', [0, 10, 1, 4], [1, 14, 3, 3]],
    ['the new one maps as a whole', [0, 10, 4, 4], [4, 14, 1, 5]],
  ])('leaves runs apart where %s', (_, first, second) => {
    expect(added(first, second)).toEqual([first, second]);
  });
});

describe('sliceRuns', () => {
  it('cuts runs of single characters, and counts from the offset given', () => {
    const text = 'ail. Win';
    expect(sliceRuns(RUNS, spanOf(text), 100)).toEqual([
      [100, INPUT.indexOf('ail.'), 4, 4],
      [104, INPUT.indexOf('<br>'), 1, 4],
      [105, INPUT.indexOf('Win'), 3, 3],
    ]);
  });

  it('keeps a run that maps as a whole whole', () => {
    const folded: SourceRun[] = [[0, 0, 3, 9]];
    expect(sliceRuns(folded, { start: 1, end: 2 }, 0)).toEqual([[0, 0, 1, 9]]);
  });

  it('takes no run that ends where the span begins or begins where it ends', () => {
    expect(sliceRuns(RUNS, spanOf('&'), 0)).toEqual([[0, 5, 1, 5]]);
  });

  it('has nothing for an empty map or a span behind its end', () => {
    expect(sliceRuns([], { start: 0, end: 3 }, 0)).toEqual([]);
    expect(sliceRuns(RUNS, { start: 18, end: 20 }, 0)).toEqual([]);
  });
});

describe('mapSpan', () => {
  it.each([
    ['Rain', ['Rain']],
    ['ain & h', ['ain &amp; h']],
    ['hail. Wind', ['hail.<br>Wind']],
  ])('leads from %j to the input', (words, stretches) => {
    expect(mapSpan(RUNS, spanOf(words)).map(({ start, end }) => INPUT.slice(start, end))).toEqual(
      stretches,
    );
  });

  it('gives a stretch for each part of the input that is not next to the one before', () => {
    const apart: SourceRun[] = [
      [0, 5, 3, 3],
      [3, 20, 4, 4],
    ];
    expect(mapSpan(apart, { start: 1, end: 5 })).toEqual([
      { start: 6, end: 8 },
      { start: 20, end: 22 },
    ]);
  });
});

describe('extentOf', () => {
  it('reaches from the first to the last stretch', () => {
    const apart: SourceRun[] = [
      [0, 5, 3, 3],
      [3, 20, 4, 4],
      [7, 40, 2, 2],
    ];
    expect(extentOf(apart, { start: 1, end: 8 })).toEqual({ start: 6, end: 41 });
  });

  it('is null for what stands nowhere in the map', () => {
    expect(extentOf(RUNS, { start: 18, end: 30 })).toBeNull();
  });
});

describe('toSource', () => {
  const article = {
    text: TEXT,
    source: { map: RUNS, length: INPUT.length, format: 'html', url: null, canonicalUrl: null },
  } as Parameters<typeof toSource>[0];

  it('takes any span within the text, from its first to its last character', () => {
    expect(toSource(article, { start: 0, end: 18 })).toEqual([{ start: 0, end: INPUT.length }]);
    expect(toSource(article, { start: 18, end: 18 })).toEqual([]);
    expect(toSource(article, { start: 0, end: 0 })).toEqual([]);
  });

  it.each([
    [-1, 4],
    [5, 4],
    [0, 19],
    [Number.NaN, 4],
    [0, Number.NaN],
  ])('refuses a span from %d to %d and says which and why', (start, end) => {
    expect(() => toSource(article, { start, end })).toThrow(
      new RangeError(
        `toSource needs a span within the article's 18 characters, but was given ${start} to ${end}`,
      ),
    );
  });
});
