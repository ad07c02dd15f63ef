import { softmax, weigh } from '../model/sparse-weights.js';
import type { QuoteAnalysis } from '../quotes/cues/quote-analysis.js';
import { attribute, attributionCandidates, SIGNED } from '../quotes/quoted/attribution.js';
import {
  AttributionFeature,
  attributionFeatures,
  VoicedFeature,
  voicedFeatures,
} from '../quotes/quoted/attribution-features.js';
import {
  type Attribution,
  type Candidate,
  FROM,
  type History,
} from '../quotes/quoted/candidate.js';
import { withNearerCue } from '../quotes/quoted/nearer-cue.js';
import type { Quotation } from '../quotes/quoted/quotations.js';
import { ATTRIBUTION_WEIGHTS, VOICED_WEIGHTS } from '../quotes/tables/quote-weights.js';
import type { FeatureWeight } from './explanation.js';
import { difference, hashedWeights, namesBetween } from './hashed-weights.js';

/** A candidate mention for a quotation, over all cues that lead to it. */
export interface SpeakerVote {
  /** Index of the mention, or -1 for nobody. */
  mention: number;
  /** Index of the likeliest cue that leads to it, or -1. */
  cue: number;
  /** Why it was considered: a key of {@link FROM}. */
  from: string;
  probability: number;
}

/** How a quotation got its speaker. */
export interface QuotationVotes {
  attribution: Attribution;
  votes: SpeakerVote[];
  why: string[];
  /** What separates the likeliest candidate from the next. */
  features: FeatureWeight[];
  /** The features for and against its being somebody's speech. */
  voicedBy: FeatureWeight[];
}

const OF_NOBODY = namesBetween(AttributionFeature, AttributionFeature.nobodyBefore, 300);
const OF_SOMEBODY = namesBetween(AttributionFeature, AttributionFeature.order, 400);
const OF_VOICED = namesBetween(VoicedFeature, VoicedFeature.words, 500);

/** The votes on all quotations of a text, in order. */
export function voteOnQuotations(analysis: QuoteAnalysis): QuotationVotes[] {
  const seen: Omit<QuotationVotes, 'attribution' | 'why'>[] = [];
  const found = attribute(analysis, (_, quotation, history) => {
    seen.push(votesOn(analysis, quotation, history));
  });
  return seen.map((votes, region) => {
    const first = found[region] as Attribution;
    const attribution = withNearerCue(analysis, first);
    return { ...votes, attribution, why: whyOf(analysis, votes.votes, first, attribution) };
  });
}

function votesOn(analysis: QuoteAnalysis, quotation: Quotation, history: History) {
  const candidates = attributionCandidates(analysis, quotation, history);
  const { features } = analysis;
  const scores: number[] = [];
  const weights = candidates.map((candidate) => {
    attributionFeatures(analysis, quotation, candidate, history, features);
    scores.push(weigh(ATTRIBUTION_WEIGHTS, features));
    return hashedWeights(
      ATTRIBUTION_WEIGHTS,
      features,
      candidate.mention < 0 ? OF_NOBODY : OF_SOMEBODY,
    );
  });
  const probabilities = softmax(scores);
  const byMention = new Map<number, SpeakerVote & { best: number }>();
  candidates.forEach((candidate, i) => {
    const own = probabilities[i] as number;
    const known = byMention.get(candidate.mention);
    const sum = own + (known?.probability ?? 0);
    const best =
      known === undefined || own > (probabilities[known.best] as number) ? i : known.best;
    const { mention, cue, from } = candidates[best] as Candidate;
    byMention.set(mention, { mention, cue, from: nameOfOrigin(from), probability: sum, best });
  });
  const ordered = [...byMention.values()].sort((a, b) => b.probability - a.probability);
  const [first, second] = ordered;
  const told =
    first && second ? difference(weights[first.best] ?? [], weights[second.best] ?? []) : [];
  const { cue = -1, mention = -1, probability = 0 } = first ?? {};
  voicedFeatures(analysis, quotation, { cue, mention, probability }, history, features);
  return {
    votes: ordered.map(({ best, ...vote }) => vote),
    features: told,
    voicedBy: hashedWeights(VOICED_WEIGHTS, features, OF_VOICED),
  };
}

function nameOfOrigin(from: number): string {
  return Object.entries(FROM).find(([, number]) => number === from)?.[0] ?? String(from);
}

/** Why this is the speaker, if not only as the likeliest candidate. */
function whyOf(
  { regions }: QuoteAnalysis,
  votes: readonly SpeakerVote[],
  found: Attribution,
  last: Attribution,
): string[] {
  const why: string[] = [];
  const [first] = votes;
  if (found.probability === SIGNED && found.voiced === SIGNED) {
    why.push(found.cue < 0 ? 'a name behind a dash signs it' : 'its cue opens the next paragraph');
  } else if (first?.mention === found.mention) {
    why.push('it is the likeliest by the model');
  } else if (regions[found.region]?.goesOn) {
    why.push('its paragraph goes on from the quotation before, and takes the speaker of that');
  } else {
    why.push('a later paragraph of the same quotation names the speaker');
  }
  if (last.cue !== found.cue) why.push('a nearer cue of the same speaker is joined by “and”');
  return why;
}
