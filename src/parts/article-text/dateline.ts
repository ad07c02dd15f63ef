import type { Dateline, TextSpan } from '../../article.js';
import { classOf, LOWER, UPPER } from '../../language/characters.js';
import {
  ENGLISH_DAY_ABBREVIATIONS,
  ENGLISH_DAYS,
  ENGLISH_MONTH_ABBREVIATIONS,
  ENGLISH_MONTHS,
} from '../../language/packs/dates.js';
import { textSpan } from '../../language/spans.js';
import { tokenize } from '../../language/tokens.js';
import { agencyNamed } from '../../outlets/news-agencies.js';

/** Most characters of a dateline. */
const LONGEST_DATELINE = 90;
/** Fewest letters of a place in capitals, so that “US — ” and “TV — ” are not datelines. */
const FEWEST_CAPITALS = 4;
/** Names and abbreviations, without stops. */
const MONTH_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `${ENGLISH_MONTHS} ${ENGLISH_MONTH_ABBREVIATIONS}`.split(' '),
);
const DAY_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `${ENGLISH_DAYS} ${ENGLISH_DAY_ABBREVIATIONS}`.split(' '),
);
const DASHES: ReadonlySet<string> = /* @__PURE__ */ new Set(['—', '–', '-', '--', '―']);

/**
 * Reads the dateline at the start of the first body block: “BEIJING, Feb 4 (Reuters) —”.
 *
 * The place must be printed in capitals, or an agency in brackets must follow it.
 *
 * @param text - `article.text`.
 * @param block - The first body block.
 */
export function readDateline(text: string, block: TextSpan): Dateline | null {
  const limit = Math.min(block.end, block.start + LONGEST_DATELINE);
  const dash = findDash(text, block.start, limit);
  if (dash === null) return null;
  const head = text.slice(block.start, dash.start).trim();
  const opening = head.lastIndexOf('(');
  const bracket = opening >= 0 && head.endsWith(')') ? head.slice(opening + 1, -1).trim() : null;
  const agency = bracket === null ? null : (agencyNamed(bracket) ?? bracket);
  const { place, date } = readPlaceAndDate(bracket === null ? head : head.slice(0, opening).trim());
  const capitals = countOf(UPPER, place);
  const inCapitals =
    capitals >= FEWEST_CAPITALS && countOf(LOWER, place.split(/[,/]/u)[0] as string) === 0;
  const withAgency = bracket !== null && agencyNamed(bracket) !== null && capitals > 0;
  if (!inCapitals && !withAgency) return null;
  return { ...textSpan(text, block.start, dash.end), place, date, agency };
}

/** The first dash with white space before it, or after a bracket, that can end a dateline. */
function findDash(
  text: string,
  start: number,
  limit: number,
): { start: number; end: number } | null {
  for (const token of tokenize(text, start, limit)) {
    if ('.!?:;“"'.includes(token.text)) return null;
    if (DASHES.has(token.text) && ' )\u00a0'.includes(text[token.start - 1] as string))
      return token;
  }
  return null;
}

/**
 * Splits “BEIJING, Feb 4” into place and day; the day begins with a month, a weekday or a number.
 */
function readPlaceAndDate(head: string): { place: string; date: string | null } {
  const items = head.split(',').map((item) => item.trim());
  const first = items.findIndex((item, index) => index > 0 && isDay(item));
  if (first === -1) return { place: head, date: null };
  return { place: items.slice(0, first).join(', '), date: items.slice(first).join(', ') };
}

function isDay(item: string): boolean {
  const [word = '', second = ''] = item.toLowerCase().replaceAll('.', '').split(/\s+/u);
  if (DAY_WORDS.has(word)) return true;
  if (MONTH_WORDS.has(word)) return /^\d{1,2}$/u.test(second);
  return /^\d{1,2}$/u.test(word) && MONTH_WORDS.has(second);
}

/** Number of letters of a class in a text. */
function countOf(kind: number, text: string): number {
  let count = 0;
  for (const letter of text) if (classOf(letter.charCodeAt(0)) === kind) count++;
  return count;
}
