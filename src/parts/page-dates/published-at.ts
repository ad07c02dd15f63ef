import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import {
  linkedData,
  metas,
  metasLike,
  microdata,
  type Rule,
  withOwn,
} from '../page-sources/policy.js';
import { MODIFIED_META, PUBLISHED_META } from '../tables/date-words.js';
import { type DateHints, readDate } from '../written-dates/date-forms.js';
import { addressDates } from './address-date.js';
import { chooseDate, choosePublished } from './choose-date.js';
import { dateTrust } from './date-trust.js';
import { dateHintsOf } from './day-order.js';
import { labelledDates } from './labelled-dates.js';
import { asPrinted } from './local-form.js';
import { ofStory } from './of-story.js';
import { onlyDay } from './only-day.js';
import { timesNear } from './page-times.js';
import { datesAtEnd, datesFar, datesNear } from './printed-dates.js';

/** Most values of one source that are read. */
const MOST_VALUES = 20;

/** When the article was published; the name of a rule in print begins with what it reads. */
const PUBLISHED: readonly Rule[] = [
  ['json-ld', 0.97, linkedData('datePublished')],
  ['article:published_time', 0.95, metas('article:published_time', 'og:article:published_time')],
  ['microdata', 0.9, ofStory(microdata('datePublished'))],
  ['meta', 0.88, ofStory(metasLike(PUBLISHED_META))],
  ['json-ld-created', 0.8, linkedData('dateCreated', 'uploadDate')],
  ['time', 0.9, (evidence) => timesNear(evidence, 'published')],
  ['printed', 0.9, (evidence) => datesNear(evidence, 'published')],
  ['printed-label', 0.75, labelledDates],
  ['printed-far', 0.5, (evidence) => datesFar(evidence, 'published')],
  ['printed-end', 0.7, (evidence) => datesAtEnd(evidence, 'published')],
  ['microdata-created', 0.6, ofStory(microdata('dateCreated'))],
  ['address', 0.7, addressDates],
  ['meta-created', 0.5, metasLike(/created?$|^last-modified$/u)],
  ['updated-time', 0.5, (evidence) => timesNear(evidence, 'modified')],
  ['updated-printed', 0.5, (evidence) => datesNear(evidence, 'modified')],
  ['updated-far', 0.5, (evidence) => datesFar(evidence, 'modified')],
];

/** The same of a page on which none of them finds a date. */
const PUBLISHED_AT_LAST: readonly Rule[] = [
  ['only-day', 0.5, (evidence) => onlyDay(evidence, 'published')],
  ['updated-only', 0.4, (evidence) => onlyDay(evidence, 'modified')],
];

/** When the article was last changed, by what the page says to machines. */
const MODIFIED_DATA: readonly Rule[] = [
  ['json-ld', 0.95, linkedData('dateModified')],
  ['article:modified_time', 0.92, metas('article:modified_time', 'og:article:modified_time')],
  ['microdata', 0.85, ofStory(microdata('dateModified'))],
  ['meta', 0.8, ofStory(metasLike(MODIFIED_META))],
];

/** When the article was last changed. */
const MODIFIED: readonly Rule[] = [
  ...MODIFIED_DATA,
  ['time', 0.7, (evidence) => timesNear(evidence, 'modified')],
  ['printed', 0.6, (evidence) => datesNear(evidence, 'modified')],
  ['printed-far', 0.6, (evidence) => datesFar(evidence, 'modified')],
];

/** The same of a page on which none of them finds a date. */
const MODIFIED_AT_LAST: readonly Rule[] = [
  ['only-day', 0.5, (evidence) => onlyDay(evidence, 'modified')],
];

export function readPublishedAt(evidence: Evidence): PageField<string> | null {
  const hints = dateHintsOf(evidence);
  const rules = withOwn('publishedAt', evidence, PUBLISHED);
  let dates = allDates(rules, evidence, hints);
  if (dates.length === 0 && rules.length > 0) {
    dates = allDates(PUBLISHED_AT_LAST, evidence, hints);
  }
  const [changed] = allDates(MODIFIED_DATA, evidence, hints);
  const best = choosePublished(dates, changed);
  if (best === null) return null;
  const date = asPrinted(best, dates);
  return { ...date, confidence: dateTrust(date, dates) };
}

export function readModifiedAt(evidence: Evidence): PageField<string> | null {
  const hints = dateHintsOf(evidence);
  const rules = withOwn('modifiedAt', evidence, MODIFIED);
  let dates = allDates(rules, evidence, hints);
  if (dates.length === 0 && rules.length > 0) dates = allDates(MODIFIED_AT_LAST, evidence, hints);
  const best = chooseDate(dates);
  return best === null ? null : asPrinted(best, dates);
}

/** The dates of all sources, in order of trust. */
function allDates(
  rules: readonly Rule[],
  evidence: Evidence,
  hints: DateHints,
): PageField<string>[] {
  return rules.flatMap(([rule, confidence, find]) =>
    find(evidence)
      .slice(0, MOST_VALUES)
      .flatMap(({ value: written, source, block }) => {
        const value = readDate(written, hints);
        return value === null ? [] : [{ value, rule, confidence, source, block }];
      }),
  );
}
