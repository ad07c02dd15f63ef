import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { type Evidence, onceForEach } from '../page-sources/page-evidence.js';
import type { Written } from '../page-sources/policy.js';
import { stripLabel } from '../shared/name-forms.js';
import { DATE_CLASS, DATE_WORDS, OTHER_TOP_WORDS } from '../tables/date-words.js';
import { type DateScope, dateScopeOf } from './date-scope.js';
import { blockDates, type DateRole } from './dated-text.js';

/** Dates inside these elements are not the article's. */
const NOWHERE = Inside.nav | Inside.embed | Inside.dialog | Inside.figcaption;
const ELSEWHERE = NOWHERE | Inside.footer | Inside.aside;
/** Most blocks between the headline and the date, after it and before it. */
const BEHIND = 12;
const BEFORE = 4;
/** The same for lines with a class or a word that says what they are. */
const FAR_BEHIND = 60;
const FAR_BEFORE = 12;
/** Longest line with a date, in characters, unless its class says that it is one. */
const LONGEST_LINE = 60;
const LONGEST_DATED = 160;
/** Largest share of a line in links, if there is more in it than its date. */
const LINKED = 0.8;
/** Least share of a heading, or of a line of the body, that is its date. */
const SHARE = 0.4;
/** The same for a line that is a date and nothing else. */
const ALONE = 0.6;

/** Lines right below or above the headline that contain a date and little else. */
export function datesNear(evidence: Evidence, wanted: DateRole): Written[] {
  const { anchor } = dateScopeOf(evidence);
  if (anchor < 0) return [];
  return linesFrom(evidence, around(anchor, BEHIND, BEFORE), wanted, false);
}

/** Lines farther off, of which a class or a word says that they print the date. */
export function datesFar(evidence: Evidence, wanted: DateRole): Written[] {
  const { anchor, last } = dateScopeOf(evidence);
  if (anchor < 0) return [];
  const order = around(anchor, FAR_BEHIND, FAR_BEFORE).filter((block) => block <= last);
  return linesFrom(evidence, order, wanted, true);
}

/** Lines at the end of the body: “Vessby, 3 May 2024”. */
export function datesAtEnd(evidence: Evidence, wanted: DateRole): Written[] {
  const { last, end } = dateScopeOf(evidence);
  if (last === Infinity) return [];
  const order: number[] = [];
  for (let block = last; block <= end; block++) order.push(block);
  return linesFrom(evidence, order, wanted, false);
}

function around(anchor: number, behind: number, before: number): number[] {
  const order: number[] = [];
  for (let i = 1; i <= behind; i++) order.push(anchor + i);
  for (let i = 0; i <= before; i++) if (i > 0) order.push(anchor - i);
  return order;
}

function linesFrom(
  evidence: Evidence,
  order: readonly number[],
  wanted: DateRole,
  sure: boolean,
): Written[] {
  const scope = dateScopeOf(evidence);
  return order.flatMap((index) => {
    const block = evidence.page.blocks[index];
    if (block === undefined || scope.isForeign(index)) return [];
    return (sure ? surely : perhaps)(evidence, index)
      .filter(({ role }) => role === wanted)
      .map(({ value }) => ({ value, source: block.source, block: index }));
  });
}

/** Where a line stands. */
interface Place {
  isBody: boolean;
  isTop: boolean;
  isTimestamp: boolean;
  isAbove: boolean;
}

function placeOf(block: number, scope: DateScope): Place {
  return {
    isBody: scope.body.has(block),
    isTop: scope.isTop(block),
    isTimestamp: scope.isTimestamp(block),
    isAbove: block < scope.anchor,
  };
}

type PrintedDate = { value: string; role: DateRole };

/** The dates of a block that may be the story's; several rules ask, each for one role. */
const surely = onceForEach((evidence, index: number) => datesOf(evidence, index, true));
const perhaps = onceForEach((evidence, index: number) => datesOf(evidence, index, false));

function datesOf(evidence: Evidence, index: number, sure: boolean): PrintedDate[] {
  const { isBody, isTop, isTimestamp, isAbove } = placeOf(index, dateScopeOf(evidence));
  const { text, html, kind, linkDensity } = evidence.page.blocks[index] as SourceBlock;
  if (text.length > LONGEST_DATED || !/\d/u.test(text)) return [];
  const inside = html?.inside ?? 0;
  if ((inside & (isTop ? NOWHERE : ELSEWHERE)) !== 0) return [];
  const words = html?.words.slice(0, 2) ?? [];
  if (words.some((word) => OTHER_TOP_WORDS.test(word))) return [];
  const parts = blockDates(evidence, index);
  if (parts.length === 0) return [];
  const named = words.some((word) => DATE_CLASS.test(word));
  const said = parts.some(({ role }) => role === 'published' || role === 'modified');
  const covered = parts.reduce((sum, { length }) => sum + length, 0) / text.length;
  const alone = covered >= ALONE && !isBody;
  if (sure && !named && !said && (isAbove || !(alone || isTimestamp))) return [];
  const loose =
    named || said || words.some((word) => DATE_WORDS.test(word)) || stripLabel(text) !== text;
  // dates below the headline may be links to an archive
  if (linkDensity > LINKED && !alone && !(isTop && loose)) return [];
  if (text.length > (loose ? LONGEST_DATED : LONGEST_LINE)) return [];
  if (
    (kind === 'heading' || isBody) &&
    covered < SHARE &&
    !(isTop && (named || parts[0]?.start === 0))
  ) {
    return [];
  }
  return parts.map(({ value, role }, i) => ({
    value,
    role: role || (i === 0 ? 'published' : 'other'),
  }));
}
