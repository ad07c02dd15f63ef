import type { PageField } from '../page-sources/fields.js';
import { precisionOf } from '../written-dates/date-forms.js';

const MINUTE = 60_000;
/** Clocks differ by a multiple of this, and by no more than fourteen hours. */
const QUARTER = 15 * MINUTE;
const FARTHEST = 14 * 60 * MINUTE;

/**
 * A moment in the form whose day is the one that readers see. Pages give it to machines in Greenwich
 * time, where it may be another day; the same moment with the local offset, or the clock that the
 * page prints, shows the local one.
 */
export function asPrinted(
  best: PageField<string>,
  dates: readonly PageField<string>[],
): PageField<string> {
  const { value } = best;
  if (precisionOf(value) < 2 || !isGreenwich(value)) return best;
  const moment = Date.parse(value);
  const local = dates.find(
    (date) =>
      precisionOf(date.value) === 2 &&
      !isGreenwich(date.value) &&
      Date.parse(date.value) === moment,
  );
  if (local !== undefined) return { ...best, value: local.value };
  for (const date of dates) {
    if (precisionOf(date.value) !== 1 || date.value.slice(0, 10) === value.slice(0, 10)) continue;
    const offset = Date.parse(`${date.value.slice(0, 16)}Z`) - Math.floor(moment / MINUTE) * MINUTE;
    if (offset % QUARTER === 0 && Math.abs(offset) <= FARTHEST) {
      return { ...best, value: withOffset(moment, offset) };
    }
  }
  return best;
}

function isGreenwich(date: string): boolean {
  return /Z$|[+-]00:00$/u.test(date);
}

/** A moment in ISO 8601 with an offset, in milliseconds. */
function withOffset(moment: number, offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const pad = (number: number): string => String(number).padStart(2, '0');
  const local = new Date(moment + offset).toISOString().replace(/\.000Z$|Z$/u, '');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
