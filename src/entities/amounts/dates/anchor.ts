import type { DateAnchor } from '../../../article.js';
import { readDate } from '../../../parts/written-dates/date-forms.js';
import { monthNamed } from '../../../parts/written-dates/month-names.js';
import { DAY, dayOf, isDay, isoDay } from './calendar.js';

/** Most days from the day of a dateline to that of publication. */
const LATEST = 10;

/**
 * The day on which a text was written: that of its dateline, if publication shows its year or it is
 * printed with it; else that of publication. The day of publication is the one that the page names,
 * in its own time zone.
 */
export function anchorOf(
  publishedAt: string | null,
  datelineDate: string | null,
): DateAnchor | null {
  const published = /^\d{4}-\d\d-\d\d/.exec(publishedAt ?? '')?.[0] ?? null;
  const time = published === null ? Number.NaN : Date.parse(published);
  const written = datelineDate === null ? null : dayOfDateline(datelineDate, time);
  if (written !== null) return { source: 'dateline', date: written };
  return published === null || Number.isNaN(time)
    ? null
    : { source: 'publishedAt', date: published };
}

function dayOfDateline(printed: string, published: number): string | null {
  const whole = readDate(printed);
  if (whole !== null) return whole.slice(0, 10);
  const word = /\p{L}{3,}/gu;
  const month = (printed.match(word) ?? [])
    .map((each) => monthNamed(each))
    .find((each) => each > 0);
  const day = Number(/\d{1,2}/.exec(printed)?.[0]);
  if (month === undefined || Number.isNaN(published)) return null;
  const year = new Date(published).getUTCFullYear();
  for (const each of [year, year - 1]) {
    const time = dayOf(each, month, day);
    const days = (published - time) / DAY;
    // it may have been published a day before by another clock
    if (isDay(each, month, day) && days >= -1 && days <= LATEST) return isoDay(time);
  }
  return null;
}
