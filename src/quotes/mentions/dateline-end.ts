import type { Reading } from '../tagging/reading.js';

/** Most characters of a dateline. */
const LONGEST = 90;
/** Fewest letters of a place in capitals. */
const FEWEST = 4;
const DASH = /[—–]|--| - /;
/** A word without a capital, which no dateline has: “Anna Berg of Vessby”. */
const SMALL = /(?:^|[\s(])\p{Ll}/u;

/**
 * The first item behind a dateline at the start of a paragraph, since its place says nothing: “SEOUL,
 * Aug. 20 (AP) --”. One without capitals may be a person or body: “Anna Berg (R-Ohio) — who”.
 */
export function behindDateline(reading: Reading, first: number, end: number): number {
  const { text, items, starts } = reading;
  if (items[first]?.capital !== true) return first;
  const start = starts[first] as number;
  const opening = text.slice(start, start + LONGEST);
  const dash = opening.search(DASH);
  if (dash < 0 || !isDateline(opening.slice(0, dash).trimEnd())) return first;
  let i = first;
  while (i < end && (starts[i] as number) <= start + dash) i++;
  return i;
}

function isDateline(head: string): boolean {
  if (SMALL.test(head)) return false;
  const place = (/^[^,(]*/.exec(head)?.[0] ?? '').trimEnd();
  return place.length >= FEWEST && place === place.toUpperCase();
}
