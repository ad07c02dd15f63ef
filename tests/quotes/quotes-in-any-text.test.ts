import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote, Span } from '../../src/article.js';
import { extractQuotes } from '../../src/quotes/extract-quotes.js';
import { superlinear } from '../support/linear.js';

const spansOf = (quote: Quote) => [
  quote,
  ...quote.parts,
  ...(quote.cue === null ? [] : [quote.cue]),
  ...(quote.speaker === null ? [] : [quote.speaker.mention]),
];

const crosses = (a: Span, b: Span): boolean =>
  a.start < b.start && b.start < a.end && a.end < b.end;

function expectSound(text: string): void {
  const quotes = extractQuotes(text);
  const spans = quotes.flatMap(spansOf);
  for (const span of spans) {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.end).toBeGreaterThan(span.start);
  }
  for (const a of spans) for (const b of spans) expect(crosses(a, b)).toBe(false);
  for (const quote of quotes) {
    expect(quote.cue?.text ?? '').not.toContain('\n\n');
    expect(quote.confidence).toBeGreaterThanOrEqual(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
    for (const part of quote.parts) {
      expect(part.start).toBeGreaterThanOrEqual(quote.start);
      expect(part.end).toBeLessThanOrEqual(quote.end);
    }
  }
  expect(quotes.map(({ start }) => start)).toEqual(
    quotes.map(({ start }) => start).sort((a, b) => a - b),
  );
  expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes);
}

// biome-ignore format: pieces of news text and of trouble
const PIECES = [
  '“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', "''", ' ', '\n', '\n\n', ', ', '. ', ': ', '… ', '(', ')',
  'said ', 'Anna Berg ', 'the council ', 'she ', 'who ', 'told ', 'the BBC ', 'that ', 'and ', 'but ',
  'according to ', 'called on ', 'a claim ', 'was told by ', 'is a demand of ', 'the two countries ',
  'the bridge is safe', 'has ', 'It ', 'BERG: ', 'a statement calling for ', '\ud800', '\u0000', '😀',
];

describe('any text', () => {
  it.each([[null], [undefined], [7], [['a']]])('%s is no string', (value) => {
    expect(() => extractQuotes(value as unknown as string)).toThrow(TypeError);
  });

  it('may end with an adverb behind the comma of a relative clause', () => {
    expectSound(',who s he],sa');
  });

  it('gives sound spans for any mixture of pieces', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });
    fc.assert(
      fc.property(text, (pieces) => expectSound(pieces.join(''))),
      {
        numRuns: 150,
        seed: 7,
      },
    );
  });

  it('gives sound spans for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      numRuns: 60,
      seed: 7,
    });
  });

  // biome-ignore format: one pattern a line
  it.each([
    ['“'], ['"'], ["'"], ['‘a '], ['“a ‘b '], ['“a” said B. '], ['said '], ['Aa '], ['A'], [' '], ['\n'],
    ['He said “a” and “b” '], ['the two countries said '], ['Berg, '], ['x said, '], ['BERG: a b c.\n'],
  ])('in which %j goes on without end takes time that grows with it, and slices', (piece) => {
    expect(
      superlinear(piece, (text) => {
        const wrong = extractQuotes(text).filter((quote) => quote.text !== text.slice(quote.start, quote.end));
        expect(wrong).toEqual([]);
      }, 3_000),
    ).toBeNull();
  });

  it('reads a sentence with thousands of pronouns and names in time that grows with it', () => {
    const piece = 'he said Anna Berg and he and Tom Lund ';
    expect(superlinear(piece, (text) => extractQuotes(text), 40_000)).toBeNull();
  });
});
