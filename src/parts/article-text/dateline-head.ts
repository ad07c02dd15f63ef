import { classOf, LOWER, UPPER } from '../../language/characters.js';
import { ENGLISH_DAY_ABBREVIATIONS, ENGLISH_DAYS } from '../../language/packs/dates.js';
import { agencyNamed } from '../../outlets/news-agencies.js';
import { NAME_JOINTS, NAME_PARTICLES } from '../tables/byline-words.js';
import { REVISED } from '../tables/dateline-words.js';
import { monthNamed } from '../written-dates/month-names.js';

/** Most words of a place, and most places and regions. */
const MOST_WORDS = 6;
const MOST_ITEMS = 4;
const DAY_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `${ENGLISH_DAYS} ${ENGLISH_DAY_ABBREVIATIONS}`.split(' '),
);
/** An agency or paper named by initials: “(CNN)”. */
const INITIALS = /^\p{Lu}{2,6}$/u;

/** What stands before the mark that ends a dateline. */
export interface DatelineHead {
  place: string | null;
  date: string | null;
  agency: string | null;
  /** Capitals of the first place, if it has no small letters beside words that join. */
  capitals: number;
}

interface Item {
  text: string;
  start: number;
  end: number;
  /** Whether brackets or slashes enclose it. */
  enclosed: boolean;
}

/** Reads place, day and agency, or returns null if anything else stands there. */
export function readDatelineHead(head: string): DatelineHead | null {
  const places: Item[] = [];
  const dates: Item[] = [];
  let agency: string | null = null;
  for (const item of itemsOf(head)) {
    const { text, enclosed } = item;
    const last = dates.at(-1);
    if (isDay(text) || (last !== undefined && /^\d{4}$/u.test(text))) {
      dates.push(item);
      continue;
    }
    if (enclosed && REVISED.has(/^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '')) continue;
    const named = agencyIn(text);
    // after an agency only the place may follow, and it before all else: “(ANSA) - ROMA”
    if (agency === null && (named !== null || enclosed)) {
      if (named === null && places.length === 0 && !INITIALS.test(text)) return null;
      agency = named ?? text;
      continue;
    }
    if (enclosed || places.length === MOST_ITEMS || !isPlace(text, places.length > 0)) return null;
    if (dates.length > 0 && places.length > 0) return null;
    places.push(item);
  }
  const place = textOf(head, places);
  // the stop of an abbreviation stays
  const date = textOf(head, dates)?.replace(/(?<=\d|\p{L}{5})\.$/u, '') ?? null;
  if (place === null && agency === null) return null;
  const capitals = capitalsOf(places[0]?.text ?? '');
  // a name in brackets that is no agency’s is one only after a place in capitals
  if (agency !== null && agencyNamed(agency) === null && place !== null && capitals < 3) {
    if (places.length < 2 || !INITIALS.test(agency)) return null;
  }
  return { place, date, agency, capitals };
}

const PARTING =
  /\(([^()]*)\)|(?<=^|[\s.])\/([^/]+)\/|,|\s[—–-]\s|(?<=\p{L}{4})\.(?=\s[\p{Lu}\d])|(?<=\d)\.(?=\s\P{L})|--/gu;

/** The parts of a dateline between commas, brackets, slashes, dashes and stops after words. */
function itemsOf(head: string): Item[] {
  const items: Item[] = [];
  let from = 0;
  const add = (start: number, end: number, enclosed: boolean): void => {
    const text = head.slice(start, end).trim();
    if (/[\p{L}\d]/u.test(text)) {
      const at = start + head.slice(start, end).indexOf(text);
      items.push({ text, start: at, end: at + text.length, enclosed });
    }
  };
  for (const { 0: mark, 1: bracket, 2: slashed, index } of head.matchAll(PARTING)) {
    add(from, index, false);
    const inner = bracket ?? slashed;
    if (inner !== undefined) add(index + 1, index + 1 + inner.length, true);
    from = index + mark.length;
  }
  add(from, head.length, false);
  return items;
}

/** The text from the first item of a list to the last, as printed. */
function textOf(head: string, items: readonly Item[]): string | null {
  const first = items[0];
  return first === undefined ? null : head.slice(first.start, items.at(-1)?.end);
}

/** The first agency in a text: “dpa/AFP”, “INTERFAX.RU”. */
function agencyIn(text: string): string | null {
  return (
    agencyNamed(text) ??
    agencyNamed(text.replace(/\.(?:com|ru|de|org)$/iu, '')) ??
    agencyNamed((text.split('/')[0] as string).trim())
  );
}

/** Whether a text is a day: a month with a day beside it, a weekday, perhaps with a year. */
function isDay(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[.,]/gu, ' ')
    .trim()
    .split(/[\s\u00a0]+/u);
  if (words.length > 6) return false;
  const known = words.every(
    (word) =>
      /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/u.test(word) ||
      DAY_WORDS.has(word) ||
      monthNamed(word) !== 0 ||
      word === 'de',
  );
  if (!known) return false;
  if (words.length === 1) return DAY_WORDS.has(words[0] as string);
  const month = words.findIndex((word) => monthNamed(word) !== 0);
  const isNumber = (word: string | undefined): boolean => /^\d{1,2}(?:\D|$)/u.test(word ?? '');
  const before = words[month - 1] === 'de' ? words[month - 2] : words[month - 1];
  return month >= 0 && (isNumber(before) || isNumber(words[month + 1]));
}

/**
 * Whether each word of a text begins with a capital, beside those that join names; the second name
 * of a place may hold numbers.
 */
function isPlace(text: string, further: boolean): boolean {
  const words = text.split(/[\s\u00a0]+/u);
  if (words.length > MOST_WORDS) return false;
  if (!further && classOf(text.charCodeAt(0)) !== UPPER) return false;
  return words.every(
    (word) =>
      classOf(word.charCodeAt(0)) === UPPER ||
      isJoint(word) ||
      (further ? /^\d/u : /^[/&]$/u).test(word),
  );
}

function isJoint(word: string): boolean {
  const lower = word.toLowerCase();
  return NAME_PARTICLES.has(lower) || NAME_JOINTS.has(lower);
}

/** Number of capitals in a place that is printed in capitals, or 0. */
function capitalsOf(place: string): number {
  let capitals = 0;
  for (const word of (place.split('/')[0] as string).split(/[\s\u00a0]+/u)) {
    if (isJoint(word)) continue;
    for (const letter of word) {
      const kind = classOf(letter.charCodeAt(0));
      if (kind === LOWER) return 0;
      if (kind === UPPER) capitals++;
    }
  }
  return capitals;
}
