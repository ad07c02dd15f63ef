import type { BoilerplateReason } from '../../article.js';
import { isInRun, type Line, type LineList, shareBefore } from '../lines/line-list.js';
import type { Verdict } from '../lines/verdict.js';
import { judgeAppeal } from './appeal.js';
import { judgeLine, type Place } from './line-rules.js';
import { hasOwnVoice, isAppeal } from './outlet-voice.js';

/** After this share of the prose, lines about author and production are expected. */
const LATE = 0.75;
/** Most words of a line with a full stop directly before a capital that is judged as a whole. */
const LONGEST_GLUE = 25;
/** From this many separate appeals on, the story is about subscriptions or donations: keep them. */
const PLACES_OF_A_SUBJECT = 3;

/**
 * Judges a line as a whole. A line that only begins or ends with furniture is left for the sentence
 * cuts.
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

/** First pass: judges each line without its place, so that the run of prose can be found. */
export function judgeAlone(page: LineList): void {
  let top = true;
  for (const line of page.lines) {
    const place = { inRun: false, top, late: false };
    line.verdict = judge(line, place, { inRun: true, beside: false });
    if (line.verdict === null) top = false;
  }
}

/**
 * Takes back appeals all over the prose, and returns their reasons: they are the subject of the
 * story.
 */
export function spareSubjects({ lines }: LineList): Set<BoilerplateReason> {
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

/** Whether nearly all of the prose is before a line, or none is after it. */
function isLate(page: LineList, index: number): boolean {
  return shareBefore(page, index) > LATE || (index > page.first && index === page.last);
}

/** Second pass: in the run of prose, keeps only verdicts that hold there too. */
export function judgeInRun(page: LineList, subjects: ReadonlySet<BoilerplateReason>): void {
  for (const line of page.lines) {
    if (!isInRun(page, line.index)) continue;
    const late = isLate(page, line.index);
    const place = { inRun: true, top: line.index === 0, late };
    line.verdict = judge(line, place, { inRun: true, beside: false });
    if (line.prose && line.verdict && subjects.has(line.verdict.reason)) line.verdict = line.seen;
  }
}

/**
 * Third pass, when the run is known: outside it weaker appeals are removed, and after it lines
 * about authors.
 */
export function judgeOutside(page: LineList): void {
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
