import type { Evidence } from '../page-sources/page-evidence.js';
import type { Written } from '../page-sources/policy.js';
import { readDate } from '../written-dates/date-forms.js';

/** A day in the path of an address: `/2024/05/03/`, `/2024-05-03-…`, `/20240503/`. */
const IN_PATH =
  /\/((?:19|20)\d\d)(?:\/(\d{1,2})\/(\d{1,2})(?=[/_-]|$)|-(\d{2})[-/](\d{2})(?=[/_+-]|$)|\/?(\d{2})(\d{2})(?=[/_-]|$))/u;
const LONGEST_ADDRESS = 1000;

/** The day in the path of an address, as ISO 8601, or null. */
export function dayInAddress(address: string): string | null {
  const path = address.slice(0, LONGEST_ADDRESS).split(/[?#]/u)[0] ?? '';
  const found = IN_PATH.exec(path);
  if (found === null) return null;
  const [, year, ...parts] = found;
  const [month = '', day = ''] = parts.filter((part) => part !== undefined);
  return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The day in the page's own address. */
export function addressDates({ page, url, metas }: Evidence): Written[] {
  const [canonical] = page.metadata.canonicals;
  const shared = metas.get('og:url')?.[0];
  const addresses = [
    { value: url ?? '', source: null },
    { value: canonical?.value ?? '', source: canonical?.source ?? null },
    { value: shared?.content ?? '', source: shared?.source ?? null },
  ];
  return addresses.flatMap(({ value, source }) => {
    const day = dayInAddress(value);
    return day === null ? [] : [{ value: day, source, block: -1 }];
  });
}
