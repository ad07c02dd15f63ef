import { logistic } from '../../model/sparse-weights.js';
import { isPreposition } from '../coreference/appositions.js';
import type { Resolution, ResolvedBy } from '../coreference/meant/discourse.js';
import type { CueCandidate } from '../cues/cues.js';
import { isHeadline } from '../cues/headline.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { Draft } from '../draft/draft.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { NAMING_WEIGHTS } from '../tables/naming-weights.js';

/** The signs by which a named speaker is weighed, by the names of their weights. */
export type NamingSigns = Record<keyof typeof NAMING_WEIGHTS, number>;

const WEIGHTS = /* @__PURE__ */ Object.entries(NAMING_WEIGHTS) as [keyof NamingSigns, number][];

/** How sure a name is that the quotes stage found itself. */
const FOUND = 0.95;

/** Bounds of a probability. */
const LEAST = 0.01;
const MOST = 0.99;

/** The signs that a quote, and the name of who says it, are right. */
export function namingSigns(
  analysis: QuoteAnalysis,
  draft: Draft,
  { by, sure, referents }: Resolution,
): NamingSigns {
  const { items, mentions, cues, paragraphOf } = analysis;
  const { start, head } = mentions[draft.mention] as MentionPhrase;
  const cue = cues[draft.cue] as CueCandidate | undefined;
  // “told by Berg”, “according to Berg” and “a demand of Berg” name who says it
  const verb = cue !== undefined && items[cue.head]?.tag !== 'noun';
  const subject = verb && cue.kind !== 'according' && !cue.passive;
  return {
    always: 1,
    said: logOdds(draft.said),
    attributed: logOdds(draft.attributed),
    marks: Number(draft.kind !== 'indirect'),
    according: Number(cue?.kind === 'according'),
    headline: Number(isHeadline(analysis, paragraphOf[head] as number)),
    oblique: Number(subject && isPreposition(items[start - 1])),
    pronoun: Number(by === 'pronoun'),
    person: by === 'pronoun' ? logOdds(sure) : 0,
    shared: Number(by === 'shared'),
    described: Number(DESCRIBED.has(by)),
    several: Number(referents.length > 1),
    body: Number(referents[0]?.kind !== 'person' && referents[0]?.kind !== 'unknown'),
    printed: Number(by === 'printed'),
    entity: referents[0]?.confidence ?? FOUND,
  };
}

const DESCRIBED: ReadonlySet<ResolvedBy> = new Set<ResolvedBy>([
  'it',
  'together',
  'body',
  'answer',
  'document',
]);

function logOdds(probability: number): number {
  const bounded = Math.min(Math.max(probability, LEAST), MOST);
  return Math.log(bounded / (1 - bounded));
}

/** Probability that a quote, and the name of who says it, are right. */
export function namingProbability(signs: NamingSigns): number {
  let sum = 0;
  for (const [name, weight] of WEIGHTS) sum += weight * signs[name];
  return logistic(sum);
}

/** The same where it is certain that somebody says the words. */
export function nameProbability(signs: NamingSigns): number {
  return namingProbability({ ...signs, said: logOdds(1) });
}
