import { own } from '../../../language/own.js';
import { DAY, isoDay, isoMonth, weekdayOf } from './calendar.js';
import type { When } from './when.js';

/** “last”, “this”, “next”; what may mean several things has no number. */
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export function stepOf(word: string): number | null {
  return own(STEPS, word) ?? null;
}

/** A day, week, weekend, month, quarter or year so many steps from the present one. */
export function unitAt(unit: string, step: number | null, when: When): string | null {
  const now = step === null ? null : when.now();
  if (now === null || step === null) return null;
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const monday = now - weekdayOf(now) * DAY + 7 * step * DAY;
  switch (unit.replace(/s$/, '')) {
    case 'day':
      return isoDay(now + step * DAY);
    case 'week':
      return `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}`;
    case 'weekend':
      // “next weekend” may be the coming one or the one after it
      return step === 1 ? null : `${isoDay(monday + 5 * DAY)}/${isoDay(monday + 6 * DAY)}`;
    case 'month':
      return isoMonth(year, month + step);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
      return `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`;
    }
    case 'year':
      return String(year + step);
    default:
      return null;
  }
}
