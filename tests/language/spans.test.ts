import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/article.js';
import {
  contains,
  finderOf,
  firstSpanBehind,
  overlaps,
  spanAt,
  textSpan,
  trimSpan,
} from '../../src/language/spans.js';

const span = (start: number, end: number): Span => ({ start, end });

describe('textSpan', () => {
  it('gives the span with the characters it covers', () => {
    expect(textSpan('It rained.', 3, 9)).toEqual({ start: 3, end: 9, text: 'rained' });
  });
});

describe('trimSpan', () => {
  it.each([
    ['white space at both ends', ' \n rain \t', 0, 9, span(3, 7)],
    ['nothing where there is none', 'rain', 0, 4, span(0, 4)],
    ['only what lies within the span', '  rain  ', 1, 7, span(2, 6)],
    ['no space between words', ' it rained ', 0, 11, span(1, 10)],
  ])('cuts off %s', (_, text, start, end, trimmed) => {
    expect(trimSpan(text, start, end)).toEqual(trimmed);
  });

  it('is empty where there is only white space, and never leaves the span', () => {
    expect(trimSpan('a   b', 1, 4)).toEqual(span(4, 4));
    expect(trimSpan('    ', 1, 3)).toEqual(span(3, 3));
  });
});

/** How a second span lies to one from 10 to 20. */
const PLACES: [string, Span, { overlaps: boolean; contains: boolean }][] = [
  ['before it', span(0, 5), { overlaps: false, contains: false }],
  ['up to its start', span(5, 10), { overlaps: false, contains: false }],
  ['over its start', span(5, 11), { overlaps: true, contains: false }],
  ['from its start', span(10, 15), { overlaps: true, contains: true }],
  ['within it', span(12, 18), { overlaps: true, contains: true }],
  ['the same', span(10, 20), { overlaps: true, contains: true }],
  ['around it', span(5, 25), { overlaps: true, contains: false }],
  ['up to its end', span(15, 20), { overlaps: true, contains: true }],
  ['over its end', span(19, 25), { overlaps: true, contains: false }],
  ['from its end', span(20, 25), { overlaps: false, contains: false }],
];

describe('a span and one', () => {
  it.each(PLACES)('%s', (_, other, expected) => {
    const one = span(10, 20);
    expect({
      overlaps: overlaps(one, other),
      contains: contains(one, other),
    }).toEqual(expected);
    expect(overlaps(other, one)).toBe(expected.overlaps);
  });
});

describe('firstSpanBehind and spanAt', () => {
  const words = [span(2, 4), span(4, 7), span(9, 12)];

  it.each([
    ['before all', 0, 0, -1],
    ['first character of the first', 2, 0, 0],
    ['last character of the first', 3, 0, 0],
    ['where the second follows at once', 4, 1, 1],
    ['end of the second', 7, 2, -1],
    ['gap', 8, 2, -1],
    ['first character of the last', 9, 2, 2],
    ['last character of the last', 11, 2, 2],
    ['end of the last', 12, 3, -1],
  ])('find what ends behind an offset and what holds it: %s', (_, offset, behind, holder) => {
    expect(firstSpanBehind(words, offset)).toBe(behind);
    expect(spanAt(words, offset)).toBe(holder);
  });

  it('find nothing in an empty list', () => {
    expect(firstSpanBehind([], 3)).toBe(0);
    expect(spanAt([], 3)).toBe(-1);
  });
});

describe('finderOf', () => {
  const find = finderOf(['last', 'first', 'middle'], (name) => {
    if (name === 'first') return span(0, 4);
    return name === 'middle' ? span(6, 9) : span(12, 20);
  });

  it('finds all things that overlap with a span, in order', () => {
    expect(find(span(3, 7))).toEqual(['first', 'middle']);
    expect(find(span(0, 99))).toEqual(['first', 'middle', 'last']);
  });

  it('finds none in between', () => {
    expect(find(span(4, 6))).toEqual([]);
    expect(find(span(20, 30))).toEqual([]);
  });
});
