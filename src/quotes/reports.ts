import type { Analysis } from './analysis.js';
import { contentOf, frameOf } from './content.js';
import { type Found, type Frame, reportFeatures } from './content-features.js';
import { type CueCandidate, isPredicate } from './cues.js';
import { logistic, weigh } from './model/weights.js';
import type { Item } from './reading.js';
import { REPORT_WEIGHTS } from './tables/report-weights.js';
import { MARKS } from './tags.js';

/** What a cue reports. */
export interface Report {
  frame: Frame;
  content: Found;
  /** How sure it is that the cue reports these words without marks. */
  probability: number;
}

/** How likely a word must be a cue before what it may report is looked for. */
const LEAST_CUE = 0.15;
/** Cues of one sentence whose reports are looked for. */
const MOST_REPORTS = 16;
/** How sure “X is a demand of M” is, and its source. */
const PREDICATE = 0.6;
const RULED = 0.8;
/** How sure at least is “expressed concern about”. */
const VOICED = 0.5;

/**
 * What each likely cue reports, by index of the cue.
 *
 * @param quoting - The cues that words in marks were given to.
 */
export function findReports(analysis: Analysis, quoting: ReadonlySet<number>): Map<number, Report> {
  const reports = new Map<number, Report>();
  let sentence = -1;
  let read = 0;
  analysis.cues.forEach((cue, index) => {
    if (!mayReport(cue) && !quoting.has(index) && !isPredicate(analysis.items, cue)) return;
    const own = (analysis.items[cue.head] as Item).sentence;
    read = own === sentence ? read + 1 : 0;
    sentence = own;
    if (read >= MOST_REPORTS) return;
    const frame = frameOf(analysis, index);
    const predicate = isPredicate(analysis.items, cue) ? subjectOf(analysis, frame) : null;
    if (predicate !== null) {
      const mention = analysis.mentionFrom[cue.end] as number;
      const ruled = { ...frame, mention, source: RULED };
      reports.set(index, { frame: ruled, content: predicate, probability: PREDICATE });
      return;
    }
    const content = contentOf(analysis, frame);
    if (content === null || isSource(analysis, frame, content)) return;
    reportFeatures(analysis, frame, content, quoting.has(index), analysis.features);
    const probability = logistic(weigh(REPORT_WEIGHTS, analysis.features));
    const least = isVoiced(cue) ? VOICED : 0;
    reports.set(index, { frame, content, probability: Math.max(probability, least) });
  });
  return reports;
}

/** “X is a demand of M”: all before the verb. */
function subjectOf({ items }: Analysis, { cue, from }: Frame): Found | null {
  let end = cue.head - 1;
  while (end > from && (items[end] as Item).tag !== 'be') end--;
  let start = from;
  while (start < end && MARKS.has((items[start] as Item).tag)) start++;
  return end > start ? { start, end, sure: PREDICATE } : null;
}

/** Whether what was found is the source itself: “Berg spoke”. */
function isSource({ mentions }: Analysis, { mention }: Frame, { start, end }: Found): boolean {
  const source = mentions[mention];
  return source !== undefined && source.start <= start && end <= source.end;
}

/** “expressed concern about”: a cue of several words that always reports. */
function isVoiced({ lemma, head, end }: CueCandidate): boolean {
  return (lemma === 'express' || lemma === 'voice') && end > head + 1;
}

/** Whether a cue is likely enough for its report to be looked for. */
export function mayReport(cue: CueCandidate): boolean {
  return cue.probability > LEAST_CUE;
}
