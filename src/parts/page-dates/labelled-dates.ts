import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import type { Written } from '../page-sources/policy.js';
import { type DateScope, dateScopeOf } from './date-scope.js';
import { blockDates, roleOf } from './dated-text.js';

/** Lines inside these elements say nothing of the story. */
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.embed | Inside.dialog;
/** Longest line with a label and a date, and longest label with a line of its own, in characters. */
const LONGEST_LINE = 60;
const LONGEST_LABEL = 24;
/** Most letters of such a line beside the date and the words that say what it is. */
const MOST_OTHERS = 24;

/**
 * Lines that say “Published” and the date and no more, anywhere below the headline; the label may
 * be the line before. If they name several days they are those of a list.
 */
export function labelledDates(evidence: Evidence): Written[] {
  const scope = dateScopeOf(evidence);
  const { blocks } = evidence.page;
  const found: Written[] = [];
  for (let index = Math.max(0, scope.anchor); index < blocks.length; index++) {
    const value = labelledDate(evidence, index, scope);
    if (value !== null) found.push({ value, source: blocks[index]?.source ?? null, block: index });
  }
  const days = new Set(found.map(({ value }) => value.slice(0, 10)));
  return days.size === 1 ? found : [];
}

function labelledDate(evidence: Evidence, index: number, scope: DateScope): string | null {
  const { blocks } = evidence.page;
  const { text, html } = blocks[index] as SourceBlock;
  if (text.length > LONGEST_LINE || !/\d/u.test(text)) return null;
  if (((html?.inside ?? 0) & ELSEWHERE) !== 0 || scope.isForeign(index)) return null;
  const [date, ...more] = blockDates(evidence, index);
  if (date === undefined || more.length > 0) return null;
  if (text.replace(/[^\p{L}]/gu, '').length > MOST_OTHERS + date.length) return null;
  const before = blocks[index - 1]?.text ?? '';
  const isLabelled =
    date.role === 'published' ||
    (date.role === '' &&
      date.start === 0 &&
      before.length <= LONGEST_LABEL &&
      roleOf(before) === 'published');
  return isLabelled ? date.value : null;
}
