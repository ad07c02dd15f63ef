import { own } from '../../language/own.js';
import { MONTHS } from '../../language/packs/dates.js';
import { ZONE_OFFSETS } from '../tables/date-words.js';
import { foldSpace } from './plain-text.js';

const LONGEST = 120;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const HIGHEST_EPOCH = 4_102_444_800;

const NUMERIC = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d{1,2}[-/.])/u;
/** In this form, day and month can be told apart only if one of them is above twelve. */
const SLASHED = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/u;
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
/** The full stops show that the day comes first. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/u;
const TIME =
  /^(?:[T,\s]|um|at|à|alle|kl\.?|-|–|\|)*(\d{1,2})(?:[:h.時시]\s?(\d{2})[分분]?)?(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([ap]\.?m\.?)?(?![\d.:])/iu;
const BASIC_TIME = /^T?(\d{2})(\d{2})(\d{2})?(?!\d)/u;
const OFFSET =
  /^ ?(?:Uhr|h|hrs)?[ (,]{0,3}(?:(GMT|UTC) ?)?([+\-−])(?:(\d)(?=\d{2}(?!\d))|(\d{1,2}):?)(\d{2})?/iu;
const ZONE = /^ ?(?:Uhr|h|hrs)?[ (,]{0,3}([a-z]{1,4})(?![a-z])/iu;

interface Day {
  year: number;
  month: number;
  day: number;
  /** The text after it. */
  rest: string;
}

/**
 * Reads a date as pages write it, and returns it as ISO 8601: `2024-05-03`, `2024-05-03T18:19:08`,
 * or with the offset that the page gives. Day and month are never guessed: `3/5/2024` is not read.
 */
export function readDate(written: string): string | null {
  const text = foldSpace(written.slice(0, LONGEST));
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/u.test(text)) return readEpoch(Number(text));
  const day = readNumericDay(text) ?? readNamedDay(text);
  if (day === null || !isDay(day)) return null;
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  return date + readTime(day.rest);
}

function readEpoch(value: number): string | null {
  const seconds = value > HIGHEST_EPOCH ? value / 1000 : value;
  if (seconds < 631_152_000 || seconds > HIGHEST_EPOCH) return null;
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z');
}

function readNumericDay(text: string): Day | null {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [whole, year, sign, month, day] = numeric;
    if (sign === '' && whole.length !== 8) return null;
    return dayOf(year, month, day, text.slice(whole.length));
  }
  const asian = EAST_ASIAN.exec(text);
  if (asian !== null) return dayOf(asian[1], asian[2], asian[3], text.slice(asian[0].length));
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [whole, first, , second, year] = slashed;
    const rest = text.slice(whole.length);
    if (Number(first) > 12) return dayOf(year, second, first, rest);
    return Number(second) > 12 ? dayOf(year, first, second, rest) : null;
  }
  const dotted = /(?:^|[^\d.])(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?!\d)/u.exec(text);
  const parts = DOTTED.exec(dotted?.[1] ?? '');
  if (dotted === null || parts === null) return null;
  return dayOf(parts[3], parts[2], parts[1], text.slice(dotted.index + dotted[0].length));
}

/** `3 May 2024`, `May 3, 2024`, `Fri, 03 May 2024`, `3 de mayo de 2024`; the day may be `3rd`, `3.`. */
function readNamedDay(text: string): Day | null {
  const words = [...text.matchAll(/\d+|\p{L}+/gu)];
  const at = words.findIndex(
    ([word], i) =>
      monthNamed(word) !== 0 &&
      (isNumber(words[i - 1]) || isNumber(words[i + 1]) || words[i - 1]?.[0] === 'de'),
  );
  const month = monthNamed(words[at]?.[0] ?? '');
  if (month === 0) return null;
  const before = words.slice(Math.max(0, at - 2), at).findLast(isNumber);
  const behind = words.slice(at + 1, at + 7).filter(isNumber);
  const day = before !== undefined && before[0].length <= 2 ? before : behind.shift();
  const year = behind.find(([digits]) => digits.length === 4);
  if (day === undefined || year === undefined) return null;
  const last = Math.max(day.index + day[0].length, words[at]?.index ?? 0);
  // `Fri May 03 18:19:08 2024`
  const between = text.slice(last, year.index);
  const clock = /\d{1,2}:\d{2}/u.test(between);
  const rest = text.slice(year.index + 4);
  return {
    ...(dayOf(
      year[0],
      String(month),
      day[0],
      clock ? between.replace(/^\D+/u, 'T') + rest : rest,
    ) as Day),
  };
}

function readTime(rest: string): string {
  const found = TIME.exec(rest) ?? TIME.exec(rest.replace(/^\D{1,12}(?=\d)/u, ' '));
  const basic = BASIC_TIME.exec(rest);
  const [whole, hours, minutes, seconds, fraction, half] = basic ?? found ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return '';
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return '';
    hour = (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return '';
  const at = rest.indexOf(whole.trim()) + whole.trim().length;
  const time = `T${pad(hour)}:${minutes ?? '00'}:${seconds ?? '00'}`;
  const exact = fraction === undefined || /^0+$/u.test(fraction) ? '' : `.${fraction}`;
  return time + exact + readOffset(rest.slice(at));
}

function readOffset(rest: string): string {
  const offset = OFFSET.exec(rest);
  if (offset !== null) {
    // some pages leave out the zero of `-0500`
    const [, zone, sign, short, whole = '', minutes] = offset;
    const hours = short ?? whole;
    // a single digit is an hour only after a zone: `GMT+7`
    if (Number(hours) > 14 || (whole.length === 1 && zone === undefined)) return '';
    return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  }
  const zone = ZONE.exec(rest)?.[1]?.toLowerCase() ?? '';
  return own(ZONE_OFFSETS, zone) ?? '';
}

let monthsByStart: Map<string, number> | undefined;

/** Number of the month that a word names, or 0. */
export function monthNamed(word: string): number {
  if (monthsByStart === undefined) {
    monthsByStart = new Map();
    const languages = MONTHS.map((months) => months.split(' '));
    for (let month = 1; month <= 12; month++) {
      // by month, not by language: “jun” is June before it is any other word
      for (const name of languages.flatMap((months) => months[month - 1]?.split('|') ?? [])) {
        for (let end = 3; end <= name.length; end++) {
          const start = name.slice(0, end);
          if (!monthsByStart.has(start)) monthsByStart.set(start, month);
        }
      }
    }
  }
  return monthsByStart.get(word.toLowerCase()) ?? 0;
}

function isNumber(word: RegExpExecArray | undefined): boolean {
  return word !== undefined && /^\d/u.test(word[0]);
}

function dayOf(year?: string, month?: string, day?: string, rest = ''): Day {
  return { year: Number(year), month: Number(month), day: Number(day), rest };
}

function isDay({ year, month, day }: Day): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1)
    return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Precision of a date in ISO 8601: 0 the day, 1 the time, 2 the time with its offset. */
export function precisionOf(date: string): number {
  return date.length <= 10 ? 0 : /Z$|[+-]\d{2}:\d{2}$/u.test(date.slice(11)) ? 2 : 1;
}
