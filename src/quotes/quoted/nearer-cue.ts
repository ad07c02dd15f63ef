import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { sourcesOf } from '../cues/quote-context.js';
import { isSameSource } from '../cues/sources.js';
import type { Attribution } from './candidate.js';

/** Lowest probability that a nearer cue quotes, and how many cues are considered. */
const LEAST_NEARER = 0.3;
const MOST = 4;

/**
 * The attribution to who said the words, not to who reports that: “…,” she said in a statement,
 * according to the Post.
 */
export function withOwnCue(analysis: QuoteAnalysis, attribution: Attribution): Attribution {
  const { cues, sentenceOf } = analysis;
  const { cue, mention } = attribution;
  const told = cues[cue];
  if (told?.kind !== 'according') return attribution;
  for (let k = cue - 1; k >= 0; k--) {
    const { head, quoting } = cues[k] as CueCandidate;
    if (sentenceOf[head] !== sentenceOf[told.head]) break;
    if (quoting < LEAST_NEARER) continue;
    const source = sourcesOf(analysis, k)[0]?.mention ?? -1;
    if (source >= 0 && source !== mention) return { ...attribution, cue: k, mention: source };
  }
  return attribution;
}

/** The attribution to nobody where somebody was asked the words: “Berg was asked, “Why?”” */
export function withoutAsked(analysis: QuoteAnalysis, attribution: Attribution): Attribution {
  const { items, cues, cueFrom, regionItems } = analysis;
  let at = (regionItems[attribution.region] as number) - 1;
  if (items[at]?.tag === 'comma' || items[at]?.tag === 'colon') at--;
  const cue = cueFrom[at] as number;
  const { lemma, passive, head } = cues[cue] ?? NONE;
  return head === at && passive && lemma === 'ask'
    ? { ...attribution, cue, mention: -1 }
    : attribution;
}

const NONE = { lemma: '', passive: false, head: -1 };

/**
 * The attribution with the nearest cue: its own, or a later one of the same speaker joined by
 * “and”: “He said he was for it and called on them to “act now””.
 */
export function withNearerCue(analysis: QuoteAnalysis, attribution: Attribution): Attribution {
  const { items, cues, sentenceOf } = analysis;
  const { region, cue, mention } = attribution;
  const at = analysis.regionItems[region] as number;
  if (cue < 0 || (cues[cue] as CueCandidate).head > at) return attribution;
  const last = (analysis.cueFrom[at] as number) - 1;
  for (let k = last; k > cue && k > last - MOST; k--) {
    const { quoting, start, head } = cues[k] as CueCandidate;
    if (sentenceOf[head] !== sentenceOf[at]) break;
    if (quoting < LEAST_NEARER || items[start - 1]?.tag !== 'and') continue;
    if (isSameSource(analysis, mention, sourcesOf(analysis, k)[0]?.mention ?? -1)) {
      return { ...attribution, cue: k };
    }
  }
  return attribution;
}
