import { numberOf } from '../pieces/numbers.js';
import { holds, type Piece, textIn } from '../pieces/piece.js';
import { DAY, dayOf, daysIn, isoDay, isoMonth, weekdayOf } from './calendar.js';
import { pointOf, weekdayNamed, withYear } from './date-points.js';
import type { When } from './when.js';

/** Words before “20s” and “80s” that are the years of a life. */
const BEFORE_AGE = /^(?:his|her|their|my|your|our)$/;

export function readDecade(pieces: readonly Piece[], { before }: When): string | null | undefined {
  if (BEFORE_AGE.test(before?.text ?? '')) return undefined;
  const digits = textIn(pieces, 'E').replace(/\D/g, '');
  // “the 20s” are those of this century or of the last
  if (digits.length === 2 && digits < '30') return null;
  const first = Number(digits.length === 2 ? `19${digits}` : digits);
  // “the 1800s” are a century, “the 1900s” one or ten years
  if (first === 1900) return null;
  return `${first}/${first + (first < 2000 && first % 100 === 0 ? 99 : 9)}`;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function ordinalOf(pieces: readonly Piece[]): number {
  const text = textIn(pieces, 'oD');
  return Number.parseInt(text, 10) || ORDINALS.indexOf(text) + 1;
}

/** “19th century”: 1801 to 1900. */
export function readCentury(pieces: readonly Piece[]): string | null {
  const number = ordinalOf(pieces) + (holds(pieces, 'N') ? 20 : 0);
  if (holds(pieces, 'e') || number < 11) return null;
  return `${number * 100 - 99}/${number * 100}`;
}

/** “second Sunday of October”, “first week of January”. */
export function readNth(pieces: readonly Piece[], when: When): string | null {
  const point = withYear({ ...pointOf(pieces.slice(2), when), day: undefined }, when);
  if (point === null) return null;
  const { year = 0, month = 0 } = point;
  const last = holds(pieces, 'l');
  if (last && textIn(pieces, 'l') !== 'last') return null;
  const nth = last ? 0 : ordinalOf(pieces);
  const days = daysIn(year, month);
  const start = dayOf(year, month, 1);
  const unit = textIn(pieces, 'Wu');
  if (holds(pieces, 'W')) {
    const skip = (weekdayNamed(unit) - weekdayOf(start) + 7) % 7;
    const day = last ? skip + 1 + 7 * Math.floor((days - skip - 1) / 7) : skip + 1 + 7 * (nth - 1);
    return day > days ? null : isoDay(dayOf(year, month, day));
  }
  if (unit === 'day')
    return last ? isoDay(start + (days - 1) * DAY) : isoDay(start + (nth - 1) * DAY);
  if (unit !== 'week' || nth > 4) return null;
  const from = last ? start + (days - 7) * DAY : start + 7 * (nth - 1) * DAY;
  return `${isoDay(from)}/${isoDay(from + 6 * DAY)}`;
}

/** The year of “… of 2020” and “… of last year”. */
function yearOf(pieces: readonly Piece[], when: When): number | null {
  return pointOf(pieces, when).year ?? null;
}

/** “first quarter of 2020”, “second half of last year”, “Q3 2023”. */
export function readQuarter(pieces: readonly Piece[], when: When): string | null {
  const year = yearOf(pieces, when);
  const half = textIn(pieces, 'q') === 'half';
  const number = Number(textIn(pieces, 'Q').slice(1)) || ordinalOf(pieces);
  if (year === null || number < 1 || number > (half ? 2 : 4)) return null;
  const months = half ? 6 : 3;
  const first = (number - 1) * months + 1;
  return `${isoMonth(year, first)}/${isoMonth(year, first + months - 1)}`;
}

/** “second half of the 19th century”. */
export function readHalfCentury(pieces: readonly Piece[]): string | null {
  const century = readCentury(pieces.slice(2));
  if (century === null || textIn(pieces, 'q') !== 'half') return null;
  const [start = 0, end = 0] = century.split('/').map(Number);
  return ordinalOf(pieces) === 1 ? `${start}/${start + 49}` : `${start + 50}/${end}`;
}

/** “first three months of 2021”. */
export function readMonths(pieces: readonly Piece[], when: When): string | null {
  const year = yearOf(pieces, when);
  const months = numberOf(pieces.filter(({ symbol }) => symbol === 'N'));
  if (year === null || months === null || months > 11) return null;
  if (ordinalOf(pieces) !== 1 || !textIn(pieces, 'u').startsWith('month')) return null;
  return `${isoMonth(year, 1)}/${isoMonth(year, months)}`;
}
