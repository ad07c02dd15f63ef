import type { Span } from '../article.js';
import type { Analysis } from './analysis.js';
import { attributionFeatures } from './attribution-features.js';
import type { CueCandidate } from './cues.js';
import type { Region } from './marks.js';
import type { Item } from './reading.js';
import { softmax, weigh } from './score.js';
import { rankSources, type Source } from './sources.js';
import { ATTRIBUTION_WEIGHTS } from './tables/attribution-weights.js';
import { hasTenseTag } from './tags.js';

/** Who said what stands in one quotation, and by which cue; both -1 where it is nobody’s quote. */
export interface Attribution {
  /** Index of the quotation. */
  region: number;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1. */
  mention: number;
  /** How sure the mention is, 0 to 1. */
  probability: number;
}

/** A cue and a mention that may go with a quotation. */
export interface Candidate {
  cue: number;
  mention: number;
  /** Where it comes from: a cue’s source, a speaker carried over, a mention near, nobody. */
  from: 'cue' | 'carried' | 'near' | 'nobody';
  /** Probability and rank of the mention among the sources of the cue. */
  source: number;
  rank: number;
}

/** Cues weighed for a quotation on each side, and how far they may be, in items. */
const CUES_A_SIDE = 4;
const REACH = 40;

/** What the attribution of one quotation knows of those before it. */
export interface History {
  /** The last quotation that was given to somebody. */
  last: Attribution | null;
  /** Whether the quotation right before was given to somebody. */
  attributed: boolean;
}

/** Finds the sources of each cue once. */
export function sourcesOf(analysis: Analysis): (cue: number) => Source[] {
  const known: (Source[] | undefined)[] = [];
  return (cue) => {
    let sources = known[cue];
    if (sources === undefined) {
      sources = rankSources(analysis, analysis.cues[cue] as CueCandidate);
      known[cue] = sources;
    }
    return sources;
  };
}

/** All that may go with a quotation. */
export function attributionCandidates(
  analysis: Analysis,
  region: number,
  history: History,
  sources: (cue: number) => Source[],
): Candidate[] {
  const { items, mentions, mentionFrom } = analysis;
  const at = analysis.regionItems[region] as number;
  const { paragraph } = items[at] as Item;
  const candidates: Candidate[] = [];
  for (const cue of cuesNear(analysis, at)) {
    sources(cue).forEach(({ mention, probability }, rank) => {
      if (mention >= 0 && probability > 0.03) {
        candidates.push({ cue, mention, from: 'cue', source: probability, rank });
      }
    });
  }
  if (history.last !== null) {
    candidates.push({
      cue: -1,
      mention: history.last.mention,
      from: 'carried',
      source: 0,
      rank: 0,
    });
  }
  const next = mentionFrom[at] as number;
  for (const mention of [next - 1, next - 2, next, next + 1]) {
    const item = items[mentions[mention]?.start ?? -1];
    if (item?.paragraph === paragraph) {
      candidates.push({ cue: -1, mention, from: 'near', source: 0, rank: 0 });
    }
  }
  candidates.push({ cue: -1, mention: -1, from: 'nobody', source: 0, rank: 0 });
  return candidates;
}

/** The nearest cues on both sides of an item in its paragraph, and the last of the one before. */
function cuesNear(analysis: Analysis, at: number): number[] {
  const { items, cues, cueFrom } = analysis;
  const { paragraph } = items[at] as Item;
  const near: number[] = [];
  const from = cueFrom[at] as number;
  for (let k = from; k < cues.length && k < from + CUES_A_SIDE; k++) {
    const { head } = cues[k] as CueCandidate;
    if (items[head]?.paragraph !== paragraph || head - at > REACH) break;
    near.push(k);
  }
  let before = 0;
  for (let k = from - 1; k >= 0 && k >= from - CUES_A_SIDE; k--) {
    const { head } = cues[k] as CueCandidate;
    const same = items[head]?.paragraph === paragraph;
    if (!same && (before > 0 || items[head]?.paragraph !== paragraph - 1)) break;
    if (at - head > REACH) break;
    near.push(k);
    if (!same) break;
    before++;
  }
  return near;
}

/** Gives each quotation its speaker, from left to right. */
export function attribute(analysis: Analysis, sources: (cue: number) => Source[]): Attribution[] {
  const history: History = { last: null, attributed: false };
  const attributions: Attribution[] = [];
  for (let region = 0; region < analysis.regions.length; region++) {
    const candidates = attributionCandidates(analysis, region, history, sources);
    let best = choose(region, candidates, (candidate) =>
      weigh(ATTRIBUTION_WEIGHTS, attributionFeatures(analysis, region, candidate, history)),
    );
    const signed = signatureOf(analysis, region);
    if (signed >= 0) best = { region, cue: -1, mention: signed, probability: SIGNED };
    const before = attributions[region - 1];
    if (before !== undefined && goesOnFrom(analysis, region)) {
      if (before.mention >= 0) best = { ...before, region };
      else if (best.mention >= 0) giveBack(analysis, attributions, best);
    }
    attributions.push(best);
    history.attributed = best.mention >= 0;
    if (best.mention >= 0) history.last = best;
  }
  return attributions;
}

/** How sure a signature is, and how many items it may have behind its name. */
const SIGNED = 0.95;
const LONGEST_SIGNATURE = 10;

/** The mention that signs a paragraph of one quotation: “…” — Anna Berg; -1 where none does. */
function signatureOf(analysis: Analysis, region: number): number {
  const { items, mentions, mentionFrom } = analysis;
  const at = analysis.regionItems[region] as number;
  const { start, end } = analysis.paragraphs[(items[at] as Item).paragraph] as Span;
  if (at !== start || items[at + 1]?.tag !== 'dash' || end - at > LONGEST_SIGNATURE) return -1;
  const index = mentionFrom[at] as number;
  const mention = mentions[index];
  if (mention?.start !== at + 2 || mention.kind !== 'name') return -1;
  for (let i = mention.end; i < end; i++) {
    if (hasTenseTag((items[i] as Item).tag)) return -1;
  }
  return index;
}

/** Whether a quotation opens the paragraph behind one whose last quotation was left open. */
function goesOnFrom(analysis: Analysis, region: number): boolean {
  const before = analysis.regions[region - 1];
  const { paragraph } = analysis.regions[region] as Region;
  const first = analysis.paragraphs[paragraph]?.start === analysis.regionItems[region];
  return before?.unclosed === true && before.paragraph === paragraph - 1 && first;
}

/** Gives the speaker named at the end of a long quotation to its earlier paragraphs. */
function giveBack(analysis: Analysis, attributions: Attribution[], best: Attribution): void {
  for (let region = best.region; region > 0 && goesOnFrom(analysis, region); region--) {
    const before = attributions[region - 1] as Attribution;
    if (before.mention >= 0) break;
    attributions[region - 1] = { ...best, region: region - 1 };
  }
}

/** The candidate whose mention is likeliest, over all cues that lead to it. */
function choose(
  region: number,
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Attribution {
  const probabilities = softmax(candidates.map(score));
  const sums = new Map<number, number>();
  candidates.forEach(({ mention }, i) => {
    sums.set(mention, (sums.get(mention) ?? 0) + (probabilities[i] as number));
  });
  let mention = -1;
  let probability = -1;
  for (const [index, sum] of sums) {
    if (sum > probability) {
      probability = sum;
      mention = index;
    }
  }
  let cue = -1;
  let highest = -1;
  candidates.forEach((candidate, i) => {
    const own = probabilities[i] as number;
    if (candidate.mention !== mention || own <= highest) return;
    highest = own;
    cue = candidate.cue;
  });
  return { region, cue, mention, probability };
}
