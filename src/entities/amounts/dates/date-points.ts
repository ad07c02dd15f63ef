import { ENGLISH_DAYS } from '../../../language/packs/dates.js';
import { monthNamed } from '../../../parts/written-dates/month-names.js';
import type { Piece } from '../pieces/piece.js';
import { DAY, dayOf, daysIn, isDay, isoDay, isoMonth, weekdayOf } from './calendar.js';
import { stepOf, unitAt } from './steps.js';
import type { When } from './when.js';

/** A year, month or day as far as it is printed. */
export interface Point {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  weekday?: number | undefined;
}

/** A date without year is the nearest one up to this distance, whatever the tense, in days. */
const NEAR = 120;
/** The same where the words around it show no tense. */
const NEAR_ENOUGH = 150;
const WEEKDAYS = /* @__PURE__ */ ENGLISH_DAYS.split(' ');

/** The weekday that a word names or begins, 0 for Monday. */
export function weekdayNamed(text: string): number {
  return WEEKDAYS.findIndex((day) => day.startsWith(text.slice(0, 3)));
}

export function pointOf(pieces: readonly Piece[], when: When): Point {
  const one = (symbols: string): string | undefined =>
    pieces.find(({ symbol }) => symbols.includes(symbol))?.text;
  const [month, day, weekday] = [one('MY'), one('dD'), one('WO')];
  const year = one('y') ?? yearBeside(one('l'), one('u'), when);
  return {
    month: month === undefined ? undefined : monthNamed(month.replace('.', ''), when.language),
    day: day === undefined ? undefined : Number.parseInt(day, 10),
    year: year === undefined ? undefined : Number(year),
    weekday: weekday === undefined ? undefined : weekdayNamed(weekday),
  };
}

/** “last year” behind a month. */
function yearBeside(
  word: string | undefined,
  unit: string | undefined,
  when: When,
): string | undefined {
  if (word === undefined || unit !== 'year') return undefined;
  return unitAt(unit, stepOf(word), when) ?? undefined;
}

/** ISO 8601 of a point whose year is known, or null if there is no such day. */
export function isoOf({ year, month, day }: Point): string | null {
  if (year === undefined) return null;
  if (month === undefined) return String(year);
  if (day === undefined) return isoMonth(year, month);
  return isDay(year, month, day) ? isoDay(dayOf(year, month, day)) : null;
}

/** The point with the year that is meant: the printed one, else that of the nearest such date. */
export function withYear(point: Point, when: When): Point | null {
  const { year, month, day, weekday } = point;
  if (year !== undefined) return point;
  const now = when.now();
  if (now === null || month === undefined) return null;
  const present = new Date(now).getUTCFullYear();
  const times = [present - 1, present, present + 1]
    .filter((each) => isDay(each, month, day ?? 1))
    .map((each) => dayOf(each, month, day ?? 15))
    .filter((time) => weekday === undefined || weekdayOf(time) === weekday);
  const time = nearest(times, day === undefined ? middleOfMonth(now) : now, when);
  return time === null ? null : { ...point, year: new Date(time).getUTCFullYear() };
}

/** The nearest of several times; of two at some distance, the one that the tense shows. */
export function nearest(times: readonly number[], now: number, when: When): number | null {
  const sorted = [...times].sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
  const [first, second] = sorted;
  if (first === undefined) return null;
  const distance = Math.abs(first - now) / DAY;
  if (distance <= NEAR || second === undefined) return first;
  const tense = when.tense();
  if (tense === 0) return distance <= NEAR_ENOUGH ? first : null;
  return sorted.find((time) => (time - now) * tense >= 0) ?? null;
}

function middleOfMonth(time: number): number {
  const date = new Date(time);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 15);
}

/** A part of a year, month or decade: a third of it, or its first or last month or ten days. */
export function partOf(iso: string | null, part: string): string | null {
  if (iso === null) return null;
  const third =
    part === 'early' ? 0 : part === 'mid' || part === 'middle' ? 1 : part === 'late' ? 2 : -1;
  const last = part === 'end';
  const span = /^(\d{3}0)\/\d{4}$/.exec(iso);
  if (span !== null) {
    const year = Number(span[1]);
    const years = [
      [0, 2],
      [3, 6],
      [7, 9],
    ][third];
    return years === undefined
      ? null
      : `${year + (years[0] as number)}/${year + (years[1] as number)}`;
  }
  if (/^\d{4}$/.test(iso)) {
    const first = third < 0 ? (last ? 12 : 1) : third * 4 + 1;
    const year = Number(iso);
    return third < 0
      ? isoMonth(year, first)
      : `${isoMonth(year, first)}/${isoMonth(year, first + 3)}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(iso);
  if (month === null) return iso.includes('-') ? iso : null;
  const [year, number] = [Number(month[1]), Number(month[2])];
  const from = third < 0 ? (last ? 21 : 1) : third * 10 + 1;
  const to = from === 21 ? daysIn(year, number) : from + 9;
  return `${isoDay(dayOf(year, number, from))}/${isoDay(dayOf(year, number, to))}`;
}
