import { softmax, weigh } from '../../model/sparse-weights.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { SOURCE_WEIGHTS } from '../tables/quote-weights.js';
import type { CueCandidate } from './cues.js';
import type { QuoteAnalysis, Source } from './quote-analysis.js';
import { sourceFeatures } from './source-features.js';

/**
 * Most mentions to the left and right of a cue that may be its source, and their greatest distance.
 */
const LEFT = 10;
const RIGHT = 4;
const REACH = 60;

/** Number of sources that are kept for a cue. */
const KEPT = 4;

/**
 * The mentions that may be the source of a cue: the nearest on both sides in its paragraph, and
 * none.
 */
export function sourceCandidates(analysis: QuoteAnalysis, cue: CueCandidate): number[] {
  const { mentions, mentionFrom, paragraphOf } = analysis;
  const paragraph = paragraphOf[cue.head] as number;
  const candidates: number[] = [];
  const from = mentionFrom[cue.head] as number;
  for (let k = from - 1; k >= 0 && candidates.length < LEFT; k--) {
    const mention = mentions[k] as MentionPhrase;
    if (cue.start - mention.end > REACH || paragraphOf[mention.start] !== paragraph) break;
    if (mention.end <= cue.head) candidates.push(k);
  }
  const left = candidates.length;
  for (let k = from; k < mentions.length && candidates.length - left < RIGHT; k++) {
    const mention = mentions[k] as MentionPhrase;
    if (mention.start - cue.end > REACH || paragraphOf[mention.start] !== paragraph) break;
    if (mention.start > cue.head) candidates.push(k);
  }
  candidates.push(-1);
  return candidates;
}

/** The most likely sources of a cue, likeliest first. */
export function rankSources(analysis: QuoteAnalysis, found: CueCandidate): Source[] {
  const cue = found.subject === found.head ? found : { ...found, head: found.subject };
  const candidates = sourceCandidates(analysis, cue);
  const probabilities: number[] = [];
  for (const index of candidates) {
    sourceFeatures(analysis, cue, index, analysis.features);
    probabilities.push(weigh(SOURCE_WEIGHTS, analysis.features));
  }
  softmax(probabilities);
  const best: Source[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const probability = probabilities[i] as number;
    if (best.length === KEPT && probability <= (best[KEPT - 1] as Source).probability) continue;
    let rank = best.length < KEPT ? best.length : KEPT - 1;
    for (; rank > 0 && (best[rank - 1] as Source).probability < probability; rank--) {
      best[rank] = best[rank - 1] as Source;
    }
    best[rank] = { mention: candidates[i] as number, probability };
  }
  return best;
}

/** Whether two mentions are the same, or are the same pronoun in two places. */
export function isSameSource(analysis: QuoteAnalysis, a: number, b: number): boolean {
  if (a < 0 || b < 0) return false;
  if (a === b) return true;
  const one = analysis.mentions[a] as MentionPhrase;
  const other = analysis.mentions[b] as MentionPhrase;
  if (one.kind !== 'pronoun' || other.kind !== 'pronoun') return false;
  return analysis.items[one.head]?.lower === analysis.items[other.head]?.lower;
}
