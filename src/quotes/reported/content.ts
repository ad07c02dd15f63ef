import type { Span } from '../../article.js';
import { highest } from '../../model/highest.js';
import { softmax, weigh } from '../../model/sparse-weights.js';
import type { CueCandidate, CueKind } from '../cues/cues.js';
import { mediumOf } from '../cues/media.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { sourcesOf } from '../cues/quote-context.js';
import { isSameSource } from '../cues/sources.js';
import { END_WEIGHTS, START_WEIGHTS } from '../tables/quote-weights.js';
import { tagTable } from '../tagging/feature-codes.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, MARKS } from '../tagging/tags.js';
import { endFeatures, type Found, type Frame, startFeatures } from './content-features.js';

/** Most items on each side of a cue that are considered, and the longest content, in items. */
const REACH = 80;
const LONGEST = 60;
/**
 * Items directly before a cue that may all be a start, and the greatest distance of a start after
 * it.
 */
const NEAR = 6;
const LATEST_START = 18;
/** Lowest probability of the second start. */
const LEAST_START = 0.08;
/** Probability from which a word is a cue of its own. */
const LIKELY = 0.5;

/** A cue with its likeliest source and the sentence around it. */
export function frameOf(analysis: QuoteAnalysis, index: number): Frame {
  const cue = analysis.cues[index] as CueCandidate;
  const sentence = analysis.sentences[analysis.sentenceOf[cue.head] as number] as Span;
  const source = sourcesOf(analysis, index)[0];
  return {
    cue,
    index,
    mention: source?.mention ?? -1,
    source: source?.probability ?? 0,
    from: Math.max(sentence.start, cue.head - REACH),
    to: Math.min(sentence.end, cue.head + REACH),
  };
}

/**
 * Items that may begin what a cue reports: any item near it, farther before it only the start of a
 * clause.
 */
export function startCandidates(
  analysis: QuoteAnalysis,
  { cue, mention, from, to }: Frame,
): number[] {
  const { items } = analysis;
  // “wrote on Twitter”: the medium is not part of what was written
  const medium = mediumOf(analysis, cue, mention, () => false);
  const starts: number[] = [];
  const limit = Math.min(to, cue.head + LATEST_START);
  for (let i = from; i < limit; i++) {
    const item = items[i] as TaggedToken;
    if (i === cue.head || isMark(item)) continue;
    if (medium !== null && i >= medium.start && i < medium.end) continue;
    if (i === cue.end && isOccasion(analysis, i, to)) continue;
    const near = cue.head - i < NEAR || i === from || item.tag === 'quote';
    if (near || OPENERS[(items[i - 1] as TaggedToken).code] === 1) starts.push(i);
  }
  return starts;
}

/** “said today.”: a day that ends the clause of the cue is not what was said. */
function isOccasion({ items }: QuoteAnalysis, i: number, to: number): boolean {
  const { tag, lower } = items[i] as TaggedToken;
  if (tag !== 'time' && !DAYS.has(lower)) return false;
  const next = items[i + 1];
  return i + 1 >= to || next === undefined || next.tag === 'that' || isMark(next);
}

const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'earlier']);

const OPENERS = /* @__PURE__ */ tagTable([
  ...MARKS,
  'bracket',
  'quote',
  'that',
  'and',
  'prep',
  'wh',
]);

/** An item that may end the content, with what was read up to it. */
interface End {
  at: number;
  verb: number;
  commas: number;
}

/** Items that may end what a cue reports from `start` on. */
export function endCandidates(
  { items, mentionOf }: QuoteAnalysis,
  { cue, to }: Frame,
  start: number,
): End[] {
  const ends: End[] = [];
  let verb = 0;
  let commas = 0;
  for (let at = start; at < to && at !== cue.head && at - start <= LONGEST; at++) {
    const item = items[at] as TaggedToken;
    if (item.tag === 'comma') commas++;
    if (isMark(item)) continue;
    if (VERBAL[item.code] === 1) verb = 1;
    const mention = mentionOf[at] as number;
    if (mention >= 0 && at + 1 < to && mentionOf[at + 1] === mention) continue;
    ends.push({ at, verb, commas });
  }
  return ends;
}

const VERBAL = /* @__PURE__ */ tagTable([
  'past',
  'present',
  'base',
  'participle',
  'ing',
  'be',
  'have',
  'do',
  'modal',
]);

function isMark(item: TaggedToken): boolean {
  return PARTING[item.code] === 1;
}

const PARTING = /* @__PURE__ */ tagTable([...MARKS, 'bracket']);

/** What a cue reports in its sentence, or null if nothing is left. */
export function contentOf(analysis: QuoteAnalysis, frame: Frame): Found | null {
  const { features } = analysis;
  const starts = startCandidates(analysis, frame);
  const likely: number[] = [];
  for (let k = 0; k < starts.length; k++) {
    startFeatures(analysis, frame, starts[k] as number, features);
    likely.push(weigh(START_WEIGHTS, features));
  }
  softmax(likely);
  const first = highest(likely);
  if (first < 0) return null;
  let best = withBestEnd(analysis, frame, starts[first] as number, likely[first] as number);
  const second = highest(likely, first);
  const probability = likely[second] ?? 0;
  // an end cannot make a start more probable than it is
  if (second >= 0 && (best === null || (probability >= LEAST_START && probability > best.sure))) {
    const other = withBestEnd(analysis, frame, starts[second] as number, probability);
    if (best === null || (other !== null && other.sure > best.sure)) best = other;
  }
  if (best !== null) {
    best = behindApposition(analysis, frame, best);
    best.end = endBehindThought(analysis, frame, best);
    best.end = endBeforeNext(analysis, frame, best);
    best.end = endOfHeadline(analysis, best);
  }
  return best;
}

/**
 * The content behind words between commas that only say who the source is: “according to Anna Berg, a
 * farmer, it rained”.
 */
function behindApposition(analysis: QuoteAnalysis, frame: Frame, found: Found): Found {
  const { items, tensed } = analysis;
  const { cue, to } = frame;
  if (cue.kind !== 'according') return found;
  let { start, end } = found;
  while (start > cue.head && items[start - 1]?.tag === 'comma' && items[end]?.tag === 'comma') {
    const verbs = (tensed[end] as number) - (tensed[start] as number);
    const relative = items[start]?.tag === 'who' || items[start]?.tag === 'which';
    const goesOn = end + 1 < to && (tensed[to] as number) > (tensed[end] as number);
    if (!goesOn || (verbs > 0 && !relative)) break;
    start = end + 1;
    end = likeliestEnd(analysis, frame, start);
  }
  return end > start ? { ...found, start, end } : found;
}

/** The item behind the likeliest end of a clause from a start on; -1 if there is none. */
export function likeliestEnd(analysis: QuoteAnalysis, frame: Frame, start: number): number {
  return withBestEnd(analysis, frame, start, 1)?.end ?? -1;
}

/** The content from a start to its likeliest end; null if there is none. */
function withBestEnd(
  analysis: QuoteAnalysis,
  frame: Frame,
  start: number,
  probability: number,
): Found | null {
  const { features } = analysis;
  const ends = endCandidates(analysis, frame, start);
  const scores: number[] = [];
  for (let k = 0; k < ends.length; k++) {
    const end = ends[k] as End;
    endFeatures(analysis, frame, start, end.at, end, features);
    scores.push(weigh(END_WEIGHTS, features));
  }
  const last = highest(softmax(scores));
  if (last < 0) return null;
  const sure = probability * Math.sqrt(scores[last] as number);
  return { start, end: (ends[last] as End).at + 1, sure };
}

/**
 * End of a content before a thought of the same speaker: “it backed the plan and opposed any
 * delay”.
 */
function endBehindThought(
  { items }: QuoteAnalysis,
  { cue, to }: Frame,
  { start, end }: Found,
): number {
  const verb = items[items[end + 1]?.tag === 'adv' ? end + 2 : end + 1];
  if (start < cue.head || end + 1 >= to || items[end]?.tag !== 'and' || verb === undefined)
    return end;
  const thought = hasTenseTag(verb.tag) && verb.reading?.kind === 'think';
  if (!thought) return end;
  let last = end + 2;
  while (last < to && !isMark(items[last] as TaggedToken) && items[last]?.tag !== 'quote') last++;
  return last;
}

/**
 * End of a content before another report of the same speaker, or before the verb after a relative
 * clause.
 */
function endBeforeNext(analysis: QuoteAnalysis, frame: Frame, { start, end }: Found): number {
  const { items, cues } = analysis;
  const { cue, index, mention } = frame;
  if (start < cue.head) return end;
  for (let k = index + 1; k < cues.length; k++) {
    const next = cues[k] as CueCandidate;
    if (next.head >= end) break;
    const joint = items[next.start - 1] as TaggedToken;
    const joined = joint.tag === 'and' || (next.tag === 'ing' && joint.tag === 'comma');
    if (!joined || !SPEECH.has(next.kind) || next.start - 1 <= start) continue;
    if (next.probability < LIKELY) continue;
    if (!isSameSource(analysis, mention, sourcesOf(analysis, k)[0]?.mention ?? -1)) continue;
    return trimEnd(items, start, next.start - 1);
  }
  const source = analysis.mentions[mention];
  if (source?.kind !== 'who' || items[source.start - 1]?.tag !== 'comma') return end;
  // “who said it was safe, left early”
  for (let i = start + 1; i + 1 < end; i++) {
    // an adverb may be the last word of the text
    const behind = items[items[i + 1]?.tag === 'adv' ? i + 2 : i + 1];
    if (items[i]?.tag === 'comma' && behind && hasTenseTag(behind.tag)) return i;
  }
  return end;
}

/** Words that introduce the occasion in a headline: “… call for calm amid protests”. */
const OCCASIONS: ReadonlySet<string> = new Set(['amid', 'as', 'after', 'ahead']);

/** End of a report in a headline, which has no full stop: before the occasion. */
function endOfHeadline(analysis: QuoteAnalysis, { start, end }: Found): number {
  const { items, paragraphs, paragraphOf } = analysis;
  const paragraph = paragraphs[paragraphOf[start] as number] as Span;
  if (end !== paragraph.end || items[end]?.tag === 'stop') return end;
  for (let i = start + 1; i < end; i++) {
    const { lower, tag } = items[i] as TaggedToken;
    if (tag === 'quote') return end;
    if (OCCASIONS.has(lower)) return i;
  }
  return end;
}

const SPEECH: ReadonlySet<CueKind> = new Set<CueKind>(['say', 'tell', 'write', 'act']);

/** Leaves out punctuation and conjunctions at the end. */
function trimEnd(items: readonly TaggedToken[], start: number, end: number): number {
  let i = end;
  while (i > start + 1 && (isMark(items[i - 1] as TaggedToken) || items[i - 1]?.tag === 'and')) i--;
  return i;
}
