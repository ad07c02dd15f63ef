import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { PageTime } from '../../input/html/page/page-metadata.js';
import { firstSpanBehind, spanAt } from '../../language/spans.js';
import { withoutLabel } from '../page-authors/author-names.js';
import { precisionOf, readDate } from '../page-sources/date-forms.js';
import type { PageField } from '../page-sources/fields.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import {
  linkedData,
  metas,
  metasLike,
  microdata,
  type Rule,
  type Written,
  withOwn,
} from '../page-sources/policy.js';
import {
  DATE_WORDS,
  MODIFIED_META,
  MODIFIED_WORDS,
  OTHER_TIME_WORDS,
  PUBLISHED_META,
} from '../tables/date-words.js';

/** Times inside these elements are not the article's. */
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.embed | Inside.dialog;
/** Most blocks between the headline and the date, before it and after it. */
const BEFORE = 12;
const BEHIND = 30;
/** Longest line with a date, in characters, unless its class says that it is one. */
const LONGEST_LINE = 60;
const LONGEST_DATED = 160;

/** When the article was published. */
const PUBLISHED: readonly Rule[] = [
  ['json-ld', 0.97, linkedData('datePublished')],
  ['article:published_time', 0.95, metas('article:published_time', 'og:article:published_time')],
  ['microdata', 0.9, microdata('datePublished')],
  ['meta', 0.88, metasLike(PUBLISHED_META)],
  ['json-ld-created', 0.8, linkedData('dateCreated', 'uploadDate')],
  ['time', 0.8, times(false)],
  ['printed', 0.6, printed],
  ['meta-created', 0.5, metasLike(/created?$|^last-modified$/u)],
];

/** When the article was last changed. */
const MODIFIED: readonly Rule[] = [
  ['json-ld', 0.95, linkedData('dateModified')],
  ['article:modified_time', 0.92, metas('article:modified_time', 'og:article:modified_time')],
  ['microdata', 0.85, microdata('dateModified')],
  ['meta', 0.8, metasLike(MODIFIED_META)],
  ['time', 0.7, times(true)],
];

export function readPublishedAt(evidence: Evidence): PageField<string> | null {
  return chooseDate(withOwn('publishedAt', evidence, PUBLISHED), evidence);
}

export function readModifiedAt(evidence: Evidence): PageField<string> | null {
  return chooseDate(withOwn('modifiedAt', evidence, MODIFIED), evidence);
}

/** The first date by the policy, in the most precise form in which the page gives the same time. */
function chooseDate(rules: readonly Rule[], evidence: Evidence): PageField<string> | null {
  let best: PageField<string> | null = null;
  for (const [rule, confidence, find] of rules) {
    for (const { value, source, block } of find(evidence).slice(0, 20)) {
      const date = readDate(value);
      if (date === null) continue;
      if (best === null) best = { value: date, rule, confidence, source, block };
      else if (isFuller(date, best.value))
        best = { value: date, rule, confidence: best.confidence, source, block };
    }
    if (best !== null && precisionOf(best.value) === 2) break;
  }
  return best;
}

/** Whether a date agrees with another and is more precise. */
function isFuller(date: string, other: string): boolean {
  if (precisionOf(date) <= precisionOf(other)) return false;
  const same = precisionOf(other) === 0 ? 10 : 16;
  return date.slice(0, same) === other.slice(0, same);
}

/** The `<time>` elements near the headline; if `modified`, those that mean a change. */
function times(modified: boolean): (evidence: Evidence) => Written[] {
  return (evidence) => {
    const { blocks, metadata } = evidence.page;
    const near: { time: PageTime; distance: number; block: number }[] = [];
    const spans = blocks.map(({ source }) => source);
    for (const time of metadata.times.slice(0, 200)) {
      if ((time.inside & ELSEWHERE) !== 0 || OTHER_TIME_WORDS.test(time.words)) continue;
      const changed =
        MODIFIED_WORDS.test(time.words) || MODIFIED_WORDS.test(time.text.toLowerCase());
      if (changed !== modified) continue;
      const at = firstSpanBehind(spans, time.source.start);
      const block = spanAt(spans, time.source.start);
      const distance = evidence.headlineBlock < 0 ? 0 : at - evidence.headlineBlock;
      if (distance < -BEFORE || distance > BEHIND) continue;
      near.push({ time, distance: distance < 0 ? 0.5 - distance : distance, block });
    }
    near.sort((a, b) => a.distance - b.distance);
    return near.flatMap(({ time, block }) => [
      ...(time.datetime === null
        ? []
        : [{ value: time.datetime, source: time.datetimeSource, block }]),
      { value: time.text, source: time.source, block },
    ]);
  };
}

/** Lines near the headline that contain a date and little else. */
function printed(evidence: Evidence): Written[] {
  const { blocks } = evidence.page;
  if (evidence.headlineBlock < 0) return [];
  const order: number[] = [];
  for (let i = 1; i <= BEFORE; i++) order.push(evidence.headlineBlock + i);
  for (let i = 1; i <= 4; i++) order.push(evidence.headlineBlock - i);
  return order.flatMap((block) => {
    const found = blocks[block];
    if (found === undefined || found.kind === 'heading') return [];
    const dated =
      found.html?.words.slice(0, 2).some((words) => DATE_WORDS.test(words)) ||
      withoutLabel(found.text.slice(0, LONGEST_LINE)) !== found.text.slice(0, LONGEST_LINE);
    if (found.text.length > (dated ? LONGEST_DATED : LONGEST_LINE)) return [];
    if (((found.html?.inside ?? 0) & (ELSEWHERE | Inside.figcaption)) !== 0) return [];
    const at = found.text.search(/\d{4}[-/.年년]|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{4}/u);
    const value = at < 0 ? found.text : found.text.slice(at);
    return /\d{4}/u.test(value) ? [{ value, source: found.source, block }] : [];
  });
}
