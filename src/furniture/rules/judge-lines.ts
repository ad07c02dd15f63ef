import type { BoilerplateReason } from '../../article.js';
import { isInRun, type Line, type Page, shareBefore } from '../lines/line-list.js';
import type { Verdict } from '../lines/verdict.js';
import { judgeAppeal } from './appeal.js';
import { judgeLine, type Place } from './line-rules.js';
import { hasOwnVoice, isAppeal } from './outlet-voice.js';

/** Behind so much of the prose, lines about author and making are at home. */
const LATE = 0.75;
/** A longer line with a stop that is glued to a capital holds more than one thing. */
const LONGEST_GLUE = 25;
/** A story that appeals in so many places is about the thing: about subscriptions, or donations. */
const PLACES_OF_A_SUBJECT = 3;

/**
 * What a line is as a whole. One that only begins or ends as furniture is left to be cut sentence by
 * sentence.
 */
function judge(
  line: Line,
  place: Place,
  { inRun, beside }: { inRun: boolean; beside: boolean },
): Verdict | null {
  const found =
    judgeLine(line.text, line.shape, place) ??
    judgeAppeal(line.shape, { inRun, beside, top: place.top });
  if (line.seen) return found ? { ...line.seen, reason: found.reason } : line.seen;
  const spoken = found !== null && /^(?:opening|appeal|tag-list)/.test(found.rule);
  const glued = line.shape.gluedStops > 0 && line.shape.words > LONGEST_GLUE;
  return spoken && (glued || (line.shape.innerStop && !hasOwnVoice(line))) ? null : found;
}

/** First look: what each line is wherever it stands, and clear appeals, so that the run can be told. */
export function judgeAlone(page: Page): void {
  let top = true;
  for (const line of page.lines) {
    const place = { inRun: false, top, late: false };
    line.verdict = judge(line, place, { inRun: true, beside: false });
    if (line.verdict === null) top = false;
  }
}

/** Takes appeals back that stand all over the prose, and gives the reasons they were struck for. */
export function spareSubjects({ lines }: Page): Set<BoilerplateReason> {
  const places = new Map<BoilerplateReason, number>();
  for (const { index, verdict, prose } of lines) {
    if (!verdict || !prose || !verdict.rule.startsWith('appeal')) continue;
    if (lines[index - 1]?.verdict) continue;
    places.set(verdict.reason, (places.get(verdict.reason) ?? 0) + 1);
  }
  const subjects = new Set<BoilerplateReason>();
  for (const [reason, count] of places) if (count >= PLACES_OF_A_SUBJECT) subjects.add(reason);
  for (const line of lines) {
    if (line.prose && line.verdict && subjects.has(line.verdict.reason)) line.verdict = line.seen;
  }
  return subjects;
}

/** Whether nearly all of the prose stands before a line, or no more behind it. */
function isLate(page: Page, index: number): boolean {
  return shareBefore(page, index) > LATE || (index > page.first && index === page.last);
}

/** Second look, in the run of prose: only what is furniture there too stays struck. */
export function judgeInRun(page: Page, subjects: ReadonlySet<BoilerplateReason>): void {
  for (const line of page.lines) {
    if (!isInRun(page, line.index)) continue;
    const late = isLate(page, line.index);
    const place = { inRun: true, top: line.index === 0, late };
    line.verdict = judge(line, place, { inRun: true, beside: false });
    if (line.prose && line.verdict && subjects.has(line.verdict.reason)) line.verdict = line.seen;
  }
}

/** Third look, once the run is sure: outside it less is asked of appeals, and behind it of bios. */
export function judgeOutside(page: Page): void {
  for (const line of page.lines) {
    if (line.verdict || line.index === 0) continue;
    const inRun = isInRun(page, line.index);
    const late = isLate(page, line.index);
    if (inRun && !late) continue;
    const before = page.lines[line.index - 1]?.verdict;
    const beside = Boolean(before && isAppeal(before));
    line.verdict = judge(line, { inRun, top: false, late }, { inRun, beside });
  }
}
