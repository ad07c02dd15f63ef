import { readDate } from '../../../parts/written-dates/date-forms.js';
import { type Piece, textIn } from '../pieces/piece.js';
import { isoMonth } from './calendar.js';
import { isoOf, type Point, pointOf, withYear } from './date-points.js';
import { stepOf } from './steps.js';
import type { When } from './when.js';

/** Words before a month that may be another word. */
const BEFORE_MONTH = /^(?:in|since|until|by|during|from|before|after|of|through|and|to|for)$/;
/** Words before a number that is no year, if a word follows that it may count. */
const BEFORE_COUNT = /^(?:than|nearly|about|some|over|almost|approximately|around|roughly|least)$/;
const COUNTED =
  /^(?:people|troops|soldiers|jobs|workers|men|women|children|police|officers|homes|houses|votes|cases|deaths|members|students|words|residents)$/;

/** Words before the number of a law, a flight or a room. */
const BEFORE_LABEL = /^(?:act|no|law|section|article|resolution|flight|room|page|chapter|number)$/;
/** Before this year, a number before a word in the plural counts what that word says. */
const SELDOM_NAMED = 1700;

/** A number of four digits that counts nothing and is no label. */
export function readYear(
  [year]: readonly Piece[],
  { before, behind }: When,
): string | null | undefined {
  const { text } = year as Piece;
  const counts = behind?.symbol === 'w' && /[^s]s$/.test(behind.text);
  if (COUNTED.test(behind?.text ?? '') || (counts && Number(text) < SELDOM_NAMED)) return undefined;
  if (BEFORE_COUNT.test(before?.text ?? '') && behind?.symbol === 'w') return undefined;
  return BEFORE_LABEL.test(before?.text ?? '') ? undefined : text;
}

/** “April 16 and 17”; of “May 3 and 12 others died” only the first is a day. */
export function readDays(pieces: readonly Piece[], when: When): string | null | undefined {
  const days = pieces
    .filter(({ symbol }) => 'dD'.includes(symbol))
    .map(({ text }) => Number.parseInt(text, 10));
  const next = (days[1] as number) - (days[0] as number);
  const counts = pieces.some(({ symbol }) => symbol === '&') && when.behind?.symbol === 'w';
  return counts && next > 2 ? undefined : readRange(pieces, when);
}

export function readUnsureMonth(pieces: readonly Piece[], when: When): string | null | undefined {
  return BEFORE_MONTH.test(when.before?.text ?? '') ? readPoint(pieces, when) : undefined;
}

export function readPoint(pieces: readonly Piece[], when: When): string | null {
  // “November 5 of that year”
  if (when.ofAnother) return null;
  const point = withYear(pointOf(pieces, when), when);
  return point === null ? null : isoOf(point);
}

/** Two points, of which each lends the other what it lacks. */
export function readRange(pieces: readonly Piece[], when: When): string | null {
  const cut = pieces.findIndex(({ symbol }) => '->&/'.includes(symbol));
  const from = pointOf(pieces.slice(0, cut), when);
  const to = pointOf(pieces.slice(cut + 1), when);
  const borrow = (one: Point, other: Point): Point => ({
    year: one.year ?? other.year,
    month: one.month ?? other.month,
    day: one.day,
    weekday: one.weekday,
  });
  const known = from.year !== undefined || to.year !== undefined;
  // “from December to April” may be any year's
  if (!known && from.day === undefined) return null;
  const first = withYear(borrow(from, to), when);
  if (first === null) return null;
  const second = borrow(to, first);
  if (from.year === undefined && to.year !== undefined && isLater(first, second)) {
    first.year = to.year - 1;
  } else if (to.year === undefined && isLater(first, second)) {
    second.year = (first.year as number) + 1;
  }
  const [start, end] = [isoOf(first), isoOf(second)];
  return start === null || end === null || start > end ? null : `${start}/${end}`;
}

function isLater(one: Point, other: Point): boolean {
  const rank = ({ month = 0, day = 0 }: Point): number => month * 32 + day;
  return rank(one) > rank(other);
}

/** “2008-09”. */
export function readShortRange([year, , short]: readonly Piece[]): string | null {
  const [from, to] = [(year as Piece).text, (short as Piece).text];
  if (to.length !== 2) return null;
  const whole = from.slice(0, 2) + to;
  return whole > from ? `${from}/${whole}` : null;
}

/** `3/5/2024` is read only where the language's country shows which is the day. */
export function readDigits(text: string, { language }: When): string | null {
  const country = language.toLowerCase().split('-')[1];
  return readDate(text, {
    settle: (dayFirst, monthFirst, dotted) =>
      country === 'us'
        ? monthFirst
        : dotted || country !== undefined || !language.startsWith('en')
          ? dayFirst
          : null,
  });
}

export function readNamedMonth(pieces: readonly Piece[], when: When): string | null {
  const step = stepOf(textIn(pieces, 'l'));
  const now = step === null ? null : when.now();
  if (now === null) return null;
  const { month = 0 } = pointOf(pieces, when);
  const date = new Date(now);
  const [year, present] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (step === 0) return isoMonth(year, month);
  if (step === -1) return isoMonth(month < present ? year : year - 1, month);
  return isoMonth(month > present ? year : year + 1, month);
}
