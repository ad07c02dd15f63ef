import { foldSpace } from '../../language/fold-space.js';
import { readTime, readTimeBefore } from './clock-forms.js';
import { monthNamed } from './month-names.js';

/** Longest value and longest line that are read. */
const LONGEST = 120;
const LONGEST_LINE = 200;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
/** Two digits of a year are one of this century up to this number. */
const LATEST_SHORT_YEAR = 40;
const HIGHEST_EPOCH = 4_102_444_800;

/** Digits only, which stand alone: in a line they may be any number. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=T|\s|$|\d{4}(?:\d{2})?(?!\d))/u;
/** All forms in digits: with the year first, in East Asia, in Vietnam, with the year last. */
const NUMERIC =
  /(?<![\d.,/-])(?:(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2}))(?!\d)(?!\d{0,2}[-/.]\d)|(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]|(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})|(\d{1,2})([-/]|\. ?)(\d{1,2})(?:\15|(?<=\. ?\d{1,2})\. ?)(\d{4}|\d{2})(?!\d)(?!\.\d)(?![-/]\d))/giu;
const WORD = /\d{1,2}(?::\d{2})+|\d+|[\p{L}\p{M}]+/gu;
/** What each date with the name of a month has: its year, if only as in `3-May-24` and `’24`. */
const MAY_BE_YEAR = /\d{4}|['’-]\d{2}/;
/** What stands between a day and its month, or after a number that is a day. */
const JOINT = /^(?:de|di|da|of|d|st|nd|rd|th|er|º|ª|a|e|го|е|ος|η|ta|ego|der)$/iu;
/** Most words between the month and the year. */
const REACH = 6;

/** What helps to read dates in which day and month are not told apart. */
export interface DateHints {
  /** Whether a year of two digits comes first. */
  yearFirst?: boolean;
  /**
   * Which of two days a date means, the first read with the day first; null if nothing shows it.
   * Full stops between the numbers (`dotted`) speak for the day first.
   */
  settle?: (dayFirst: string, monthFirst: string, dotted: boolean) => string | null;
  /** Tag of the page's language. */
  language?: string;
}

/** A date in a line. */
export interface FoundDate {
  /** The date in ISO 8601. */
  value: string;
  /** Where it stands in the line, without its time. */
  start: number;
  end: number;
}

/**
 * Reads a date as pages write it, and returns it as ISO 8601: `2024-05-03`, `2024-05-03T18:19:08`,
 * or with the offset that the page gives. Day and month are never guessed: `3/5/2024` is read only
 * if something on the page shows which is which.
 */
export function readDate(written: string, hints: DateHints = {}): string | null {
  const text = foldSpace(written.slice(0, LONGEST));
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/u.test(text)) return readEpoch(Number(text));
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const day = dayText(compact[1], compact[2], compact[3]);
    if (day !== null) return day + readTime(text.slice(8));
  }
  return findDates(text, hints)[0]?.value ?? null;
}

/** The dates in a line, each with the time of day beside it. */
export function findDates(line: string, hints: DateHints = {}): FoundDate[] {
  const text = line.slice(0, LONGEST_LINE);
  if (!/\d/u.test(text)) return [];
  const found = [...numericDays(text, hints), ...namedDays(text, hints)].sort(
    (a, b) => a.start - b.start,
  );
  let free = 0; // the end of what belongs to the date before
  return found.flatMap((date, i) => {
    if (date.start < free) return [];
    const rest = text.slice(date.end, found[i + 1]?.start ?? text.length);
    const between = date.clock === '' ? readTime(rest) : readTime(date.clock + rest);
    const time = between || readTimeBefore(text.slice(free, date.start));
    free = between === '' ? date.end : date.end + lengthOfTime(rest);
    return [{ value: date.value + time, start: date.start, end: date.end }];
  });
}

/** Characters after a date that its time may take up. */
function lengthOfTime(rest: string): number {
  return /^.{0,16}?\d{1,2}[:.h時시点]?\d{0,2}/u.exec(rest)?.[0].length ?? 0;
}

function readEpoch(value: number): string | null {
  const seconds = value > HIGHEST_EPOCH ? value / 1000 : value;
  if (seconds < 631_152_000 || seconds > HIGHEST_EPOCH) return null;
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
}

interface FoundDay extends FoundDate {
  /** What stands between its month and its year, if a clock does. */
  clock: string;
}

function numericDays(text: string, hints: DateHints): FoundDay[] {
  if (text.search(NUMERIC) < 0) return []; // most lines with a digit have none
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const value = readNumeric(match, hints);
    const { index } = match;
    return value === null ? [] : [{ value, start: index, end: index + match[0].length, clock: '' }];
  });
}

function readNumeric(match: RegExpExecArray, hints: DateHints): string | null {
  const [, ...part] = match;
  if (part[0] !== undefined) {
    return dayText(part[0], part[1] ?? part[3] ?? part[5], part[2] ?? part[4] ?? part[6]);
  }
  if (part[7] !== undefined) return dayText(part[7], part[8], part[9]);
  if (part[12] !== undefined) return dayText(part[12], part[11], part[10]);
  const [first = '', mark = '', second = '', last = ''] = part.slice(13);
  if (last.length === 2 && (mark === '-' || hints.yearFirst)) {
    return hints.yearFirst ? dayText(yearOf(first), second, last) : null;
  }
  const year = yearOf(last);
  const dayFirst = dayText(year, second, first);
  const monthFirst = dayText(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    return dayFirst ?? monthFirst;
  }
  const dotted = mark.startsWith('.');
  if (hints.settle === undefined) return dotted ? dayFirst : null;
  return hints.settle(dayFirst, monthFirst, dotted);
}

function yearOf(digits: string): string {
  if (digits.length !== 2) return digits;
  return Number(digits) <= LATEST_SHORT_YEAR ? `20${digits}` : `19${digits}`;
}

/**
 * `3 May 2024`, `May 3, 2024`, `Fri, 03 May 2024`, `3 de mayo de 2024`, `2024. május 3.`; the day
 * may be `3rd`, `3.`.
 */
function namedDays(text: string, { language }: DateHints): FoundDay[] {
  if (!MAY_BE_YEAR.test(text)) return [];
  const months =
    text.match(WORD)?.map((word) => (word < ':' ? 0 : monthNamed(word, language))) ?? [];
  if (!months.some((month) => month !== 0)) return []; // as in most lines with four digits
  const words = [...text.matchAll(WORD)];
  return words.flatMap((word, at) => {
    const month = months[at] as number;
    if (month === 0) return [];
    const next = months.findIndex((other, i) => i > at && other !== 0);
    const behind = words.slice(at + 1, Math.min(at + 1 + REACH, next < 0 ? Infinity : next));
    const numbers = behind.filter(isNumber);
    const before = dayBefore(words, at);
    const monthFirst = isDayNumber(numbers[0]) && (before === null || isYear(numbers[1]));
    const day = monthFirst ? (numbers[0] as RegExpExecArray) : before;
    if (day === null) return [];
    const year =
      (monthFirst ? numbers.slice(1, 2) : numbers.slice(0, 1)).find(isYear) ??
      shortYear(text, word, monthFirst) ??
      words.slice(Math.max(0, at - 4), at).findLast(isYear);
    if (year === undefined) return [];
    const value = dayText(yearOf(year[0]), String(month), day[0]);
    if (value === null) return [];
    const start = Math.min(day.index, word.index, year.index);
    const end = Math.max(endOf(day), endOf(word), endOf(year));
    // `Fri May 03 18:19:08 2024`
    const between = text.slice(Math.max(endOf(day), endOf(word)), year.index);
    const clock = /\d{1,2}:\d{2}/u.test(between) ? between.replace(/^\D+/u, 'T') : '';
    return [{ value, start, end, clock }];
  });
}

/** The day before a month, perhaps with a word between them: `3 de mayo`, `3rd May`. */
function dayBefore(words: readonly RegExpExecArray[], at: number): RegExpExecArray | null {
  const last = words[at - 1];
  if (isDayNumber(last)) return last as RegExpExecArray;
  const joined = last !== undefined && JOINT.test(last[0]);
  if (joined && isDayNumber(words[at - 2])) return words[at - 2] as RegExpExecArray;
  const twice = joined && JOINT.test(words[at - 2]?.[0] ?? '');
  return twice && isDayNumber(words[at - 3]) ? (words[at - 3] as RegExpExecArray) : null;
}

/** The year of `3-May-24` and `May 3, ’24`. */
function shortYear(
  text: string,
  month: RegExpExecArray,
  monthFirst: boolean,
): RegExpExecArray | undefined {
  const form = monthFirst
    ? /(?<=^\W*\d{1,2},? ?['’])\d{2}(?!\d)/u
    : /(?<=^(?:-| ?['’]))\d{2}(?!\d)/u;
  const found = form.exec(text.slice(endOf(month)));
  if (found !== null) found.index += endOf(month);
  return found ?? undefined;
}

function isNumber(word: RegExpExecArray | undefined): boolean {
  return word !== undefined && /^\d+$/u.test(word[0]);
}

function isDayNumber(word: RegExpExecArray | undefined): boolean {
  return word !== undefined && /^\d{1,2}$/u.test(word[0]);
}

function isYear(word: RegExpExecArray | undefined): boolean {
  return word !== undefined && /^\d{4}$/u.test(word[0]);
}

function endOf(word: RegExpExecArray): number {
  return word.index + word[0].length;
}

/** The day in ISO 8601, or null if there is no such day. */
function dayText(year?: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR && m >= 1 && m <= 12 && d >= 1)) return null;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Precision of a date in ISO 8601: 0 the day, 1 the time, 2 the time with its offset. */
export function precisionOf(date: string): number {
  return date.length <= 10 ? 0 : /Z$|[+-]\d{2}:\d{2}$/u.test(date.slice(11)) ? 2 : 1;
}
