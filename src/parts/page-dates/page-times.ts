import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { PageTime } from '../../input/html/page/page-metadata.js';
import { firstSpanBehind, spanAt } from '../../language/spans.js';
import { type Evidence, oncePerReading } from '../page-sources/page-evidence.js';
import type { Written } from '../page-sources/policy.js';
import {
  DATE_WORDS,
  MODIFIED_WORDS,
  OTHER_TIME_WORDS,
  OTHER_TOP_WORDS,
} from '../tables/date-words.js';
import type { DateHints } from '../written-dates/date-forms.js';
import { readDate } from '../written-dates/date-forms.js';
import { type DateScope, dateScopeOf } from './date-scope.js';
import { type DateRole, datedParts, roleOf } from './dated-text.js';
import { dateHintsOf } from './day-order.js';

/** Times inside these elements are not the article's. */
const NOWHERE = Inside.nav | Inside.embed | Inside.dialog;
const ELSEWHERE = NOWHERE | Inside.footer;
/** Most blocks between the headline and an aside of the article with its time. */
const BESIDE = 4;
/** Most blocks between the headline and the time, before it and after it. */
const BEFORE = 12;
const BEHIND = 30;
/** Most times of a page that are read. */
const MOST = 200;
/** Longest paragraph of the body whose times may be the page's own, in characters. */
const LONGEST_LINE = 160;

/**
 * The moments in `<time>`, and in attributes of other elements, near the headline.
 *
 * @param wanted - Those of publication, or those of a change.
 */
export function timesNear(evidence: Evidence, wanted: DateRole): Written[] {
  return momentsNear(evidence).filter(({ role }) => role === wanted);
}

/** Those of every kind; several rules ask. */
const momentsNear = oncePerReading((evidence): (Written & { role: DateRole })[] => {
  const hints = dateHintsOf(evidence);
  const { blocks, metadata } = evidence.page;
  const scope = dateScopeOf(evidence);
  const spans = blocks.map(({ source }) => source);
  const near: { time: PageTime; distance: number; block: number }[] = [];
  for (const time of metadata.times.slice(0, MOST)) {
    const at = firstSpanBehind(spans, time.source.start);
    const block = spanAt(spans, time.source.start);
    if (!isOfArticle(time, at, scope) || scope.isForeign(block)) continue;
    const text = blocks[block]?.text ?? '';
    if (scope.body.has(block) && text.length > LONGEST_LINE) continue;
    const distance = scope.anchor < 0 ? 0 : at - scope.anchor;
    if (distance < -BEFORE || (distance > BEHIND && at <= scope.last)) continue;
    near.push({
      time,
      distance: (distance < 0 ? 0.5 - distance : distance) + (at > scope.last ? BEHIND : 0),
      block,
    });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.flatMap(({ time, block }) =>
    momentsOf(time, blocks[block]?.text ?? '', hints).map(({ value, role, inText }) => ({
      value,
      role,
      source: inText ? time.source : time.datetimeSource,
      block,
    })),
  );
});

function isOfArticle(time: PageTime, at: number, scope: DateScope): boolean {
  const { marked, inside, words, itemprop } = time;
  if (at > scope.end) return false;
  if (scope.isTop(at)) {
    if ((inside & NOWHERE) !== 0 || OTHER_TOP_WORDS.test(words)) return false;
  } else {
    const beside = (inside & Inside.article) !== 0 && Math.abs(at - scope.anchor) <= BESIDE;
    if ((inside & (beside ? ELSEWHERE : ELSEWHERE | Inside.aside)) !== 0) return false;
    if (OTHER_TIME_WORDS.test(words)) return false;
  }
  return marked || itemprop !== '' || DATE_WORDS.test(words) || /\bago\b/u.test(words);
}

/** The moments of one element, in its attribute and in its text. */
function momentsOf(
  { datetime, text, words, itemprop }: PageTime,
  line: string,
  hints: DateHints,
): { value: string; role: DateRole; inText: boolean }[] {
  const parts = datedParts(text, hints);
  const at = text === '' ? -1 : line.indexOf(text);
  const said = at > 0 ? roleOf(line.slice(Math.max(0, at - 40), at)) : '';
  const named = /dateModified/iu.test(itemprop) || MODIFIED_WORDS.test(words);
  const role = named
    ? 'modified'
    : MODIFIED_WORDS.test(text.toLowerCase()) && parts.length < 2
      ? 'modified'
      : said || 'published';
  const stated = datetime === null ? null : readDate(datetime, hints);
  const moments = parts.map((part, i) => ({
    value: part.value,
    role: part.role || (i === 0 && !(named && parts.length > 1) ? role : 'published'),
    inText: true,
  }));
  return stated === null ? moments : [{ value: stated, role, inText: false }, ...moments];
}
