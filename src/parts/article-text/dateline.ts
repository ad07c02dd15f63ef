import type { Dateline, TextSpan } from '../../article.js';
import { agencyNamed } from '../../outlets/news-agencies.js';
import { NO_PLACES } from '../tables/dateline-words.js';
import { type DatelineHead, readDatelineHead } from './dateline-head.js';

/** Most characters of a dateline. */
const LONGEST_DATELINE = 90;
/** Most marks that are tried as its end. */
const MOST_ENDS = 6;
/** Fewest letters of a place in capitals, so that “US — ” and “TV — ” are not datelines. */
const FEWEST_CAPITALS = 4;
/** Fewest before a colon, which stands after labels and the names of speakers too. */
const FEWEST_BEFORE_COLON = 6;

/** A dash, with what stands directly before it; a colon; a stop; the end of a bracket. */
const END = /(?:[\s\u00a0)/.]|(?=--))(?:—|–|―|--|-|_)|:|[./](?=\s)|\)/gu;
/** A text that begins after a dateline begins with a capital, a digit or a mark. */
const SMALL_LETTER = /^[\s\u00a0-]*\p{Ll}/u;
/** A label in capitals at the start of another paragraph: the text is a transcript. */
const LABELLED_PARAGRAPH = /\n\n\p{Lu}[\p{Lu} .]{2,40}:/u;

/**
 * Reads the dateline at the start of the first body block: “BEIJING, Feb 4 (Reuters) —”.
 *
 * The place must be printed in capitals, or a day or an agency must follow it. An agency alone is a
 * dateline too: “(Reuters) -”.
 *
 * @param text - `article.text`.
 * @param block - The first body block.
 */
export function readDateline(text: string, block: TextSpan): Dateline | null {
  const limit = Math.min(block.end, block.start + LONGEST_DATELINE);
  const head = text.slice(block.start, limit);
  const stop = head.search(/[!?;“”"„«»]/u);
  const searched = stop < 0 ? head : head.slice(0, stop);
  let tried = 0;
  let alone: Dateline | null = null;
  for (const { 0: mark, index } of searched.matchAll(END)) {
    if (tried++ === MOST_ENDS) break;
    const end = index + mark.length;
    // a bracket or a slash belongs to what it closes
    const closes = /^[)/]/u.test(mark) ? index + 1 : index;
    const parts = readDatelineHead(head.slice(0, closes));
    const rest = text.slice(block.start + end, block.end);
    if (parts === null || !endsDateline(parts, mark, rest, text)) continue;
    const { place, date, agency } = parts;
    const { start } = block;
    const words = text.slice(start, start + end);
    const found = { start, end: start + end, text: words, place, date, agency };
    if (place !== null) return found;
    alone ??= found; // a place may follow: “(ANSA) - ROMA, 04 MAR -”
  }
  return alone;
}

/** Whether the parts before a mark are a dateline, and the mark its end. */
function endsDateline(parts: DatelineHead, mark: string, rest: string, text: string): boolean {
  const { place, date, agency, capitals } = parts;
  if (!/\p{L}/u.test(rest) || /^\s?\(/u.test(rest)) return false;
  const known =
    agency !== null && (place === null || mark.endsWith('--') || agencyNamed(agency) !== null);
  const dash = /[—–―_-]$/u.test(mark);
  const small = SMALL_LETTER.test(rest);
  if (place === null) return known && dash && !small;
  const shouted = capitals >= FEWEST_CAPITALS && !NO_PLACES.has(place.toLowerCase());
  if (dash) return known || ((shouted || (date !== null && agency === null)) && !small);
  if (small) return false;
  if (mark === ':') {
    if (date !== null || known) return true;
    return shouted && capitals >= FEWEST_BEFORE_COLON && !LABELLED_PARAGRAPH.test(text);
  }
  // “(PTI)” and “/TASS/.” need no dash
  return known && date !== null && (mark !== ')' || !/^\s*[—–―:_.-]/u.test(rest));
}
