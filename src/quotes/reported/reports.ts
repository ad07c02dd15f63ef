import type { Span } from '../../article.js';
import { overlaps } from '../../language/spans.js';
import { logistic, weigh } from '../../model/sparse-weights.js';
import { type CueCandidate, isPredicate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { REPORT_WEIGHTS } from '../tables/quote-weights.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { MARKS } from '../tagging/tags.js';
import { contentOf, frameOf } from './content.js';
import type { Found, Frame } from './content-features.js';
import {
  type ReportCandidate,
  type Rivals,
  reportCueFeatures,
  reportFeatures,
} from './report-features.js';

/** What a cue reports. */
export interface Report {
  frame: Frame;
  content: Found;
  /** Probability that the cue reports these words without marks. */
  probability: number;
}

/** Lowest probability of a cue for which a content is searched. */
const LEAST_CUE = 0.075;
/**
 * Lowest score of a report by what is known of it before its content. A fifth of the cues are below
 * it, and hardly any of them would be given as a report.
 */
const LEAST_SCORE = -1;
/** Most cues of one sentence for which a content is searched. */
const MOST_REPORTS = 16;
/** Probability of “X is a demand of M”, and of its source. */
const PREDICATE = 0.6;
const RULED = 0.8;
/** Lowest probability of “expressed concern about”. */
const VOICED = 0.5;

/**
 * Finds what each likely cue reports, by index of the cue.
 *
 * @param quoting - The cues that words in marks were attributed to.
 */
export function findReports(
  analysis: QuoteAnalysis,
  quoting: ReadonlySet<number>,
): Map<number, Report> {
  const reports = new Map<number, Report>();
  const candidates = reportCandidates(analysis, quoting, LEAST_SCORE);
  candidates.forEach((candidate, i) => {
    const { frame, content, ruled } = candidate;
    if (ruled) {
      reports.set(frame.index, { frame, content, probability: PREDICATE });
      return;
    }
    reportFeatures(analysis, candidate, rivalsOf(analysis, candidates, i), analysis.features);
    const probability = logistic(weigh(REPORT_WEIGHTS, analysis.features));
    const least = isVoiced(frame.cue) ? VOICED : 0;
    reports.set(frame.index, { frame, content, probability: Math.max(probability, least) });
  });
  return reports;
}

/**
 * What each likely cue may report, in order of the cues.
 *
 * @param least - Lowest score of a report by what is known of it before its content.
 */
export function reportCandidates(
  analysis: QuoteAnalysis,
  quoting: ReadonlySet<number>,
  least: number,
): ReportCandidate[] {
  const candidates: ReportCandidate[] = [];
  let sentence = -1;
  let read = 0;
  analysis.cues.forEach((cue, index) => {
    const predicate = isPredicate(analysis.items, cue);
    const quotes = quoting.has(index);
    if (!quotes && !predicate && !mayReport(analysis, cue, least)) return;
    const own = analysis.sentenceOf[cue.head] as number;
    read = own === sentence ? read + 1 : 0;
    sentence = own;
    if (read >= MOST_REPORTS) return;
    const frame = frameOf(analysis, index);
    const subject = predicate ? subjectOf(analysis, frame) : null;
    if (subject !== null) {
      const mention = analysis.mentionFrom[cue.end] as number;
      const ruled = { ...frame, mention, source: RULED };
      candidates.push({ frame: ruled, content: subject, quotes, ruled: true });
      return;
    }
    const content = contentOf(analysis, frame);
    if (content === null || isSource(analysis, frame, content)) return;
    candidates.push({ frame, content, quotes, ruled: false });
  });
  return candidates;
}

/** The probabilities of other candidates that overlap with one. */
export function rivalsOf(
  analysis: QuoteAnalysis,
  candidates: readonly ReportCandidate[],
  i: number,
): Rivals {
  const rivals: Rivals = { outside: 0, inside: 0, across: 0 };
  const { frame, content } = candidates[i] as ReportCandidate;
  const { head, kind } = frame.cue;
  const weighRival = (k: number): boolean => {
    const other = candidates[k];
    if (other === undefined) return false;
    const { cue } = other.frame;
    if (analysis.sentenceOf[cue.head] !== analysis.sentenceOf[head]) return false;
    // a document never competes with speech
    if (cue.kind === 'show' && kind !== 'show') return true;
    const strength = other.quotes ? 1 : cue.probability * Math.sqrt(other.content.sure);
    if (contains(other.content, head)) rivals.outside = Math.max(rivals.outside, strength);
    else if (contains(content, cue.head)) rivals.inside = Math.max(rivals.inside, strength);
    else if (overlaps(content, other.content)) rivals.across = Math.max(rivals.across, strength);
    return true;
  };
  for (let k = i - 1; weighRival(k); k--);
  for (let k = i + 1; weighRival(k); k++);
  return rivals;
}

function contains({ start, end }: Span, item: number): boolean {
  return start <= item && item < end;
}

/** “X is a demand of M”: everything before the verb. */
function subjectOf({ items }: QuoteAnalysis, { cue, from }: Frame): Found | null {
  let end = cue.head - 1;
  while (end > from && (items[end] as TaggedToken).tag !== 'be') end--;
  let start = from;
  while (start < end && MARKS.has((items[start] as TaggedToken).tag)) start++;
  return end > start ? { start, end, sure: PREDICATE } : null;
}

/** Whether the content is only the source: “Berg spoke”. */
function isSource({ mentions }: QuoteAnalysis, { mention }: Frame, { start, end }: Found): boolean {
  const source = mentions[mention];
  return source !== undefined && source.start <= start && end <= source.end;
}

/** “expressed concern about”: a cue of several words that always reports. */
function isVoiced({ lemma, head, end }: CueCandidate): boolean {
  return (lemma === 'express' || lemma === 'voice') && end > head + 1;
}

/** Whether a cue is likely enough for its content to be searched. */
function mayReport(analysis: QuoteAnalysis, cue: CueCandidate, least: number): boolean {
  if (cue.probability <= LEAST_CUE) return false;
  if (isVoiced(cue)) return true;
  reportCueFeatures(analysis, cue, false, analysis.features);
  return weigh(REPORT_WEIGHTS, analysis.features) >= least;
}
