import type { HtmlPage } from '../../input/html/page/html-page.js';
import { own } from '../../language/own.js';
import { hostOf } from '../../outlets/detect-outlet.js';
import { type Evidence, oncePerReading } from '../page-sources/page-evidence.js';
import { WORLDWIDE_DOMAINS } from '../tables/date-words.js';
import { type DateHints, findDates } from '../written-dates/date-forms.js';
import { dayInAddress } from './address-date.js';

type Order = 'day-first' | 'month-first';

/** Dates in which day and month are not told apart by their place. */
const SLASHED = /(?<![\d.,/-])(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?![\d/-])/gu;
/** Leaves out every date with two readings. */
const UNSETTLED: DateHints = { settle: () => null };
/** Longest line that is looked through, in characters, and most lines. */
const LONGEST_LINE = 160;
const MOST_LINES = 600;

/**
 * What the page shows of how it writes dates. Of the two readings of `3/5/2024` the page means the
 * one that it gives elsewhere in full; else day and month have the order of its other dates, of its
 * country or of its language.
 */
export const dateHintsOf = oncePerReading(hintsOf);

function hintsOf(evidence: Evidence): DateHints {
  const language = languageOf(evidence);
  let stated: ReadonlySet<string> | undefined;
  let days: ReadonlySet<string> | undefined;
  let order: Order | null | undefined;
  return {
    language,
    yearFirst: /^(?:ja|ko|zh|hu)\b/u.test(language),
    settle(dayFirst, monthFirst, dotted) {
      stated ??= statedDays(evidence);
      days ??= new Set([...stated, ...shortLines(evidence.page).flatMap((line) => daysIn(line))]);
      const sure = dotted ? stated : days;
      const known = [dayFirst, monthFirst].filter((day) => sure.has(day));
      if (known.length === 1) return known[0] as string;
      if (dotted) return dayFirst;
      order ??= orderIn(datedTexts(evidence)) ?? orderOfPlace(evidence) ?? orderOf(language);
      return order === null ? null : order === 'day-first' ? dayFirst : monthFirst;
    },
  };
}

function languageOf({ page, metas }: Evidence): string {
  const given = page.metadata.lang?.value ?? metas.get('og:locale')?.[0]?.content ?? '';
  return given.trim().slice(0, 20).replace('_', '-').toLowerCase();
}

function shortLines({ blocks }: HtmlPage): string[] {
  return blocks
    .filter(({ text }) => text.length <= LONGEST_LINE && /\d/u.test(text))
    .slice(0, MOST_LINES)
    .map(({ text }) => text);
}

function datedTexts({ page }: Evidence): string[] {
  const lines = shortLines(page);
  const times = page.metadata.times
    .slice(0, 200)
    .flatMap(({ datetime, text }) => [datetime ?? '', text]);
  const metas = page.metadata.metas
    .filter(({ content }) => content.length < LONGEST_LINE)
    .map(({ content }) => content);
  return [...lines, ...times, ...metas];
}

/** The order that dates with a day above twelve show, if all show the same. */
function orderIn(texts: readonly string[]): Order | null {
  const orders = new Set<Order>();
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(SLASHED)) {
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b >= 1 && b <= 12) orders.add('day-first');
      if (b > 12 && b <= 31 && a >= 1 && a <= 12) orders.add('month-first');
    }
  }
  return orders.size === 1 ? ([...orders][0] as Order) : null;
}

/** The order in the country of the page's host. */
function orderOfPlace({ url, metas, page }: Evidence): Order | null {
  const addresses = [url, page.metadata.canonicals[0]?.value, metas.get('og:url')?.[0]?.content];
  const host = addresses.map((address) => hostOf(address ?? '')).find((name) => name !== '') ?? '';
  const domain = host.slice(host.lastIndexOf('.') + 1);
  if (/^(?:us|gov|mil|edu)$/u.test(domain)) return 'month-first';
  if (domain.length !== 2 || WORLDWIDE_DOMAINS.has(domain)) return null;
  return /^(?:ca|ph|cn|jp|kr|tw|hk|hu)$/u.test(domain) ? null : 'day-first';
}

/** The order of a language, where all of its countries share it. */
function orderOf(language: string): Order | null {
  const [tongue = '', region = ''] = language.split('-');
  if (tongue === '') return null;
  if (tongue !== 'en')
    return /^(?:[a-z]{2,3})$/u.test(tongue) && region !== 'us' && region !== 'ca'
      ? 'day-first'
      : null;
  if (region === 'us') return 'month-first';
  return /^(?:gb|uk|au|nz|ie|in|za|sg|ke|ng)$/u.test(region) ? 'day-first' : null;
}

/** The days of a text in which day and month are told apart by their form. */
function daysIn(written: string, hints: DateHints = {}): string[] {
  return findDates(written, hints).map(({ value }) => value.slice(0, 10));
}

/** The days that the page gives to machines in a form that cannot be misread. */
function statedDays({ page, linked, url }: Evidence): Set<string> {
  const days = new Set<string>();
  const add = (written: string): void => {
    for (const day of daysIn(written, UNSETTLED)) days.add(day);
  };
  const { metas, times, canonicals } = page.metadata;
  for (const { name, content } of metas.slice(0, MOST_LINES)) {
    if (/date|time|publi|modif/u.test(name)) add(content);
  }
  for (const { datetime, text } of times.slice(0, 200)) {
    add(datetime ?? '');
    add(text);
  }
  for (const { value } of linked.things.slice(0, 100)) {
    for (const name of ['datePublished', 'dateModified', 'dateCreated', 'uploadDate']) {
      const date = own(value, name);
      if (typeof date === 'string') add(date);
    }
  }
  for (const address of [url, canonicals[0]?.value]) {
    const day = dayInAddress(address ?? '');
    if (day !== null) days.add(day);
  }
  return days;
}
