import { foldSpace } from '../../language/fold-space.js';
import { onceForEach } from '../page-sources/page-evidence.js';
import { MODIFIED_LABEL, OTHER_LABEL, PUBLISHED_LABEL } from '../tables/date-words.js';
import { type DateHints, findDates } from '../written-dates/date-forms.js';
import { dateHintsOf } from './day-order.js';

/** Most characters before a date that say what it is. */
const LABEL = 40;
/** The same for words that are said right before it. */
const NEAR_LABEL = 16;
/** Most characters behind a date that say what it is, as East Asian pages print it. */
const LABEL_BEHIND = 10;
/** Most characters of a block that are searched for dates. */
const LONGEST_LINE = 200;
const BEHIND = /更新|修正|配信|公開|掲載|投稿|입력|수정|등록|发布|發布/u;

/** What a printed date is: '' where nothing says it. */
export type DateRole = 'published' | 'modified' | 'other' | '';

/** A date in a text, with what the words beside it say of it. */
export interface DatedPart {
  value: string;
  role: DateRole;
  /** Characters of the text that the date itself takes. */
  length: number;
  start: number;
}

/** The dates of a line: “Published 3 May 2024 | Updated 4 May 2024”. */
export function datedParts(line: string, hints: DateHints): DatedPart[] {
  const text = foldSpace(line);
  const dates = findDates(text, hints);
  let last = 0;
  return dates.map(({ value, start, end }, i) => {
    const before = text.slice(Math.max(last, start - LABEL), start);
    const behind = text
      .slice(end, dates[i + 1]?.start ?? text.length)
      .replace(/^\D{0,4}[\d:]+/u, '');
    last = end;
    return { value, role: roleOf(before) || roleBehind(behind), length: end - start, start };
  });
}

/** The dates that a block begins with or holds in its first 200 characters; several rules ask. */
export const blockDates = onceForEach((evidence, block: number): DatedPart[] => {
  const text = (evidence.page.blocks[block]?.text ?? '').slice(0, LONGEST_LINE);
  return /\d/u.test(text) ? datedParts(text, dateHintsOf(evidence)) : [];
});

/** What the words before a date say of it; the nearest ones count. */
export function roleOf(before: string): DateRole {
  if (before === '') return '';
  const published = lastOf(PUBLISHED_LABEL, before);
  const modified = lastOf(MODIFIED_LABEL, before);
  const other = OTHER_LABEL.test(before.slice(-NEAR_LABEL)) ? before.length - NEAR_LABEL : -1;
  const most = Math.max(published, modified, other);
  if (most < 0) return '';
  return most === modified ? 'modified' : most === published ? 'published' : 'other';
}

function roleBehind(behind: string): DateRole {
  const found = BEHIND.exec(behind.slice(0, LABEL_BEHIND))?.[0];
  return found === undefined ? '' : roleOf(found);
}

/** Where a global pattern matches for the last time, or -1; it is read from the start each time. */
function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) at = match.index;
  return at;
}
