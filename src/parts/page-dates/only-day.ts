import type { BoilerplateReason } from '../../article.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import type { Evidence } from '../page-sources/page-evidence.js';
import type { Written } from '../page-sources/policy.js';
import { type DateScope, dateScopeOf } from './date-scope.js';
import { blockDates, type DatedPart, type DateRole } from './dated-text.js';

/** Lines inside these elements say nothing of the story. */
const ELSEWHERE =
  Inside.nav | Inside.footer | Inside.aside | Inside.embed | Inside.dialog | Inside.figcaption;
/** What a line outside the body was removed for if it dates the story. */
const DATING: ReadonlySet<BoilerplateReason> = new Set(['timestamp', 'byline']);
/** Most lines with a number that are read, and most characters of each. */
const MOST_LINES = 600;
const LONGEST_LINE = 200;
/** Most blocks of the body that may begin with the day of the story. */
const OPENING = 3;
/** Most characters before a day that begins a block. */
const AT_START = 3;
/** Least share of a line that is its date. */
const ALONE = 0.5;
/** Most blocks above the headline. */
const ABOVE = 8;

/**
 * The day of a page that prints but one: in a line that was removed for it, or at the start of the
 * story. Days in the midst of sentences do not count.
 */
export function onlyDay(evidence: Evidence, wanted: DateRole): Written[] {
  const scope = dateScopeOf(evidence);
  const { blocks } = evidence.page;
  const days = new Set<string>();
  const found: Written[] = [];
  let lines = 0;
  for (let index = Math.max(0, scope.anchor - ABOVE); index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !/\d/u.test(block.text)) continue;
    if (((block.html?.inside ?? 0) & ELSEWHERE) !== 0 || scope.isForeign(index)) continue;
    if (++lines > MOST_LINES) return [];
    const text = block.text.slice(0, LONGEST_LINE);
    for (const part of blockDates(evidence, index)) {
      if (part.role === 'other' || !standsApart(part, text, scope.body.has(index))) continue;
      days.add(part.value.slice(0, 10));
      if (days.size > 1) return [];
      if ((part.role || 'published') === wanted && dates(index, part, scope, evidence))
        found.push({ value: part.value, source: block.source, block: index });
    }
  }
  return found;
}

function standsApart({ start, length }: DatedPart, text: string, inBody: boolean): boolean {
  return !inBody || start < AT_START || length / text.length > ALONE;
}

/** Whether a day stands where a story is dated. */
function dates(
  index: number,
  { start }: DatedPart,
  { body }: DateScope,
  { story }: Evidence,
): boolean {
  if (!body.has(index)) {
    const reason = story?.struck.get(index);
    return reason !== undefined && DATING.has(reason);
  }
  return start < AT_START && (story?.body.indexOf(index) ?? OPENING) < OPENING;
}
