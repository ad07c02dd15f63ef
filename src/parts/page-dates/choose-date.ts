import type { PageField } from '../page-sources/fields.js';
import { precisionOf } from '../written-dates/date-forms.js';
import { ADDRESS, DATA, daysApart, PRINT } from './date-sources.js';

/** Data that say when the page was published, not when it was made. */
const PUBLICATION = /^(?:json-ld|article:published_time|microdata|meta)$/u;
/** Confidence in a printed day that other data of the page confirm against the first. */
const CONFIRMED_IN_PRINT = 0.8;
/** The same for one that is earlier than data which give the day of the last change. */
const BEFORE_CHANGE = 0.7;

/** The date of the most trusted source, in the most precise form in which the page gives the same time. */
export function chooseDate(
  dates: readonly PageField<string>[],
  trusted: PageField<string> | undefined = dates[0],
): PageField<string> | null {
  if (trusted === undefined) return null;
  let best = trusted;
  const { confidence } = trusted;
  for (const date of dates) if (isFuller(date.value, best.value)) best = { ...date, confidence };
  return best;
}

/**
 * The date of publication: that of the most trusted source, or the printed one where the page shows
 * that its data mean something else.
 *
 * @param changed - When the page was last changed, by its data.
 */
export function choosePublished(
  dates: readonly PageField<string>[],
  changed: PageField<string> | undefined,
): PageField<string> | null {
  const [first] = dates;
  return first === undefined
    ? null
    : chooseDate(dates, printedAgainst(first, dates, changed) ?? first);
}

/**
 * The printed date in place of the first one of the data, or null. Of data that contradict each
 * other the ones that the print confirms count. Data with the day of the last change are those of
 * a page that was put out anew, if it prints an earlier day. A difference of one day is that of two
 * time zones.
 */
function printedAgainst(
  first: PageField<string>,
  dates: readonly PageField<string>[],
  changed: PageField<string> | undefined,
): PageField<string> | null {
  if (!DATA.test(first.rule)) return null;
  const beside = dates.filter(({ rule }) => PRINT.test(rule));
  const [printed] = beside;
  if (printed === undefined) return null;
  const others = [...beside, ...dates.filter(({ rule }) => ADDRESS.test(rule))];
  if (others.some((date) => daysApart(first, date) <= 1)) return null;
  const confirmed = dates.find(
    (date) => PUBLICATION.test(date.rule) && beside.some((other) => daysApart(date, other) === 0),
  );
  if (confirmed !== undefined) return { ...confirmed, confidence: CONFIRMED_IN_PRINT };
  const isAnew = daysApart(first, changed) === 0;
  return isAnew && printed.value < first.value ? { ...printed, confidence: BEFORE_CHANGE } : null;
}

/** Whether a date agrees with another and is more precise. */
function isFuller(date: string, other: string): boolean {
  if (precisionOf(date) <= precisionOf(other)) return false;
  const same = precisionOf(other) === 0 ? 10 : 16;
  return date.slice(0, same) === other.slice(0, same);
}
