import type { Span, TextSpan } from '../article.js';
import { skipSpace, skipSpaceBack } from './characters.js';
import { type Check, isObject, needs } from './require.js';

/** The span with its text. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The span without white space at its ends; empty at `start` if it contains nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  const first = skipSpace(text, start, end);
  return { start: first, end: skipSpaceBack(text, first, end) };
}

/** Whether a span is inside a text of some length, with whole numbers in order as offsets. */
export function liesWithin({ start, end }: Span, length: number): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
  );
}

/** A check that a value is a span of a text. */
export function spanOf(text: string): Check {
  return needs(
    'a span of the text',
    (value) => isObject(value) === '' && liesWithin(value as Span, text.length),
  );
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first span contains the whole second one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Index of the first span that ends after an offset, in a list sorted by position.
 *
 * It is the span that contains the offset, or the next one; `spans.length` if there is none.
 */
export function firstSpanBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes a function that finds those of some things that overlap with a span, in order.
 *
 * @param things - Things that do not overlap.
 * @param spanOf - Where a thing is.
 */
export function finderOf<T>(things: readonly T[], spanOf: (thing: T) => Span): (span: Span) => T[] {
  const placed = things.map((thing) => ({ thing, ...spanOf(thing) }));
  placed.sort((a, b) => a.start - b.start);
  return (span) => {
    const found: T[] = [];
    for (let i = firstSpanBehind(placed, span.start); i < placed.length; i++) {
      const one = placed[i] as (typeof placed)[number];
      if (!overlaps(one, span)) break;
      found.push(one.thing);
    }
    return found;
  };
}

/** Index of the span that contains an offset, in a list sorted by position, or -1. */
export function spanAt(spans: readonly Span[], offset: number): number {
  const index = firstSpanBehind(spans, offset);
  const span = spans[index];
  return span !== undefined && span.start <= offset ? index : -1;
}
