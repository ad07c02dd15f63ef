import type { Span } from '../../article.js';
import { logistic, softmax, weigh } from '../../model/sparse-weights.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis, Source } from '../cues/quote-analysis.js';
import { sourcesOf } from '../cues/quote-context.js';
import type { Region } from '../marks/region.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { ATTRIBUTION_WEIGHTS, VOICED_WEIGHTS } from '../tables/quote-weights.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag } from '../tagging/tags.js';
import { attributionFeatures, isSame, voicedFeatures } from './attribution-features.js';
import { type Attribution, type Candidate, FROM, type History } from './candidate.js';
import { type Quotation, quotationOf } from './quotations.js';
import { isTerm } from './terms.js';

/**
 * Most cues that are considered for a quotation, and how many of those may be in the paragraph
 * before.
 */
const CUES = 8;
const EARLIER_CUES = 3;
/** Items on each side of a quotation that are searched for the cue of its sentence. */
const REACH = 60;
/** Lowest probability that such a cue quotes. */
const LEAST_CUE = 0.04;
const LEAST_EARLIER_CUE = 0.15;
/** Most mentions of the paragraph, and of the one before, that are considered without a cue. */
const NEAR = 4;
const BEFORE = 3;
/** Most sources of one cue that are considered, and their lowest probability. */
const SOURCES = 3;
const LEAST_SOURCE = 0.03;
/** Probability from which a quotation is somebody's speech. */
export const LEAST_VOICED = 0.5;

/** All candidates for a quotation. */
export function attributionCandidates(
  analysis: QuoteAnalysis,
  quotation: Quotation,
  history: History,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const cue of cuesNear(analysis, quotation)) {
    const sources = sourcesOf(analysis, cue);
    for (let rank = 0; rank < Math.min(SOURCES, sources.length); rank++) {
      const { mention, probability: source } = sources[rank] as Source;
      if (mention >= 0 && source > LEAST_SOURCE)
        candidates.push({ cue, mention, from: FROM.cue, source, rank });
    }
  }
  const uncued = candidates.length;
  const push = (mention: number, from: number) => {
    for (let i = uncued; i < candidates.length; i++) {
      if ((candidates[i] as Candidate).mention === mention) return;
    }
    candidates.push({ cue: -1, mention, from, source: 0, rank: 0 });
  };
  if (history.last !== null) push(history.last.mention, FROM.carried);
  if (history.other !== null) push(history.other.mention, FROM.earlier);
  addMentions(analysis, quotation, push);
  push(-1, FROM.nobody);
  return candidates;
}

function addMentions(
  analysis: QuoteAnalysis,
  { at, paragraph }: Quotation,
  push: (mention: number, from: number) => void,
): void {
  const { mentions, mentionFrom, paragraphs, paragraphOf } = analysis;
  const { start } = paragraphs[paragraph] as Span;
  const first = mentionFrom[start] as number;
  const label = mentions[first];
  if (label?.kind === 'label' && paragraphOf[label.head] === paragraph) push(first, FROM.label);
  const next = mentionFrom[at] as number;
  let left = next - 1;
  let right = next;
  for (let n = 0; n < NEAR; n++) {
    const one = mentionIn(analysis, left, paragraph);
    const other = mentionIn(analysis, right, paragraph);
    if (one === undefined && other === undefined) break;
    const nearer = other === undefined || (one !== undefined && at - one.head <= other.head - at);
    push(nearer ? left-- : right++, FROM.near);
  }
  for (let k = first - 1, n = 0; k >= 0 && n < BEFORE; k--) {
    const mention = mentions[k] as MentionPhrase;
    if (paragraphOf[mention.head] !== paragraph - 1) break;
    if (mention.kind !== 'name' && mention.kind !== 'pronoun') continue;
    push(k, FROM.before);
    n++;
  }
}

function mentionIn(
  analysis: QuoteAnalysis,
  index: number,
  paragraph: number,
): MentionPhrase | undefined {
  const mention = analysis.mentions[index];
  return mention !== undefined && analysis.paragraphOf[mention.head] === paragraph
    ? mention
    : undefined;
}

/** Indices of the nearest cues of its paragraph, and of the last cues of the one before. */
function cuesNear(analysis: QuoteAnalysis, { at, paragraph }: Quotation): number[] {
  const { cues, cueFrom, paragraphOf } = analysis;
  const near: number[] = [];
  let right = cueFrom[at] as number;
  let left = right - 1;
  const inside = (index: number): CueCandidate | undefined => {
    const cue = cues[index];
    return cue !== undefined && paragraphOf[cue.head] === paragraph ? cue : undefined;
  };
  while (near.length < CUES) {
    const one = inside(left);
    const other = inside(right);
    if (one === undefined && other === undefined) break;
    const nearer = other === undefined || (one !== undefined && at - one.head <= other.head - at);
    const index = nearer ? left-- : right++;
    if ((cues[index] as CueCandidate).quoting > LEAST_CUE) near.push(index);
  }
  if (near.length === CUES) return near;
  const { start } = analysis.paragraphs[paragraph] as Span;
  const first = (cueFrom[start] as number) - 1;
  for (let k = first, n = 0; k >= 0 && n < EARLIER_CUES && near.length < CUES; k--) {
    const cue = cues[k] as CueCandidate;
    if (paragraphOf[cue.head] !== paragraph - 1) break;
    if (cue.quoting <= LEAST_EARLIER_CUE) continue;
    near.push(k);
    n++;
  }
  return near;
}

export function newHistory(): History {
  return { last: null, other: null, attributed: false, earlier: 0, cue: 0 };
}

/** Updates the history before quotation `region` is attributed. */
export function enter(
  analysis: QuoteAnalysis,
  history: History,
  region: number,
  own: Quotation,
): void {
  const before = analysis.regions[region - 1];
  history.earlier = before?.paragraph === own.paragraph ? Math.min(2, history.earlier + 1) : 0;
  const sentence = analysis.sentenceOf[own.at] as number;
  const { start, end } = analysis.sentences[sentence] as Span;
  const from = analysis.cueFrom[Math.max(start, own.at - REACH)] as number;
  const to = analysis.cueFrom[Math.min(end, own.at + REACH)] as number;
  history.cue = 0;
  for (let k = from; k < to; k++) {
    history.cue = Math.max(history.cue, (analysis.cues[k] as CueCandidate).quoting);
  }
}

/** Updates the history after a quotation was attributed; null if to nobody. */
export function leave(history: History, attribution: Attribution | null): void {
  history.attributed = attribution !== null && attribution.mention >= 0;
  if (attribution === null || attribution.mention < 0) return;
  if (history.last !== null && history.last.mention !== attribution.mention) {
    history.other = history.last;
  }
  history.last = attribution;
}

/**
 * Attributes each quotation to its speaker, from left to right.
 *
 * @param watch - Is called for each quotation with the history, to explain a speaker.
 */
export function attribute(
  analysis: QuoteAnalysis,
  watch?: (region: number, quotation: Quotation, history: History) => void,
): Attribution[] {
  const history = newHistory();
  const attributions: Attribution[] = [];
  for (let region = 0; region < analysis.regions.length; region++) {
    const quotation = quotationOf(analysis, region);
    enter(analysis, history, region, quotation);
    watch?.(region, quotation, history);
    let best = likeliest(analysis, region, quotation, history);
    best.voiced = voicedness(analysis, quotation, best, history);
    if (isNickname(analysis, quotation) || isTerm(analysis, quotation)) best.voiced = 0;
    const signed = signatureOf(analysis, region);
    const next = signed < 0 ? cueBehindParagraph(analysis, quotation) : -1;
    const source = next < 0 ? signed : (sourcesOf(analysis, next)[0]?.mention ?? -1);
    const own = source < 0 ? cueBehindSecond(analysis, quotation) : null;
    if (own !== null) best = { ...best, ...own, region, probability: SIGNED };
    if (source >= 0)
      best = { region, cue: next, mention: source, probability: SIGNED, voiced: SIGNED };
    const before = attributions[region - 1];
    if (before !== undefined && goesOnFrom(analysis, region)) {
      if (before.mention >= 0 && before.voiced >= LEAST_VOICED) {
        // “…, Berg said”: the speaker is named again, with a cue of its own
        if (best.cue < 0 || !isSame(analysis, before.mention, best.mention))
          best = { ...before, region };
      } else if (best.mention >= 0) giveBack(analysis, attributions, best);
    }
    attributions.push(best);
    leave(history, best.voiced >= LEAST_VOICED ? best : null);
  }
  return attributions;
}

/** Whether a quotation is a nickname inside a name: Jon “Johnny” Holm. */
function isNickname(
  analysis: QuoteAnalysis,
  { at, words, capital, paragraph }: Quotation,
): boolean {
  const { items, paragraphOf } = analysis;
  if (words > 1 || capital === 0 || items[at - 1]?.tag !== 'name' || items[at + 1]?.tag !== 'name')
    return false;
  return paragraphOf[at - 1] === paragraph && paragraphOf[at + 1] === paragraph;
}

/** The most probable mention, by the sum over all cues that lead to it. */
export function likeliest(
  analysis: QuoteAnalysis,
  region: number,
  quotation: Quotation,
  history: History,
): Attribution {
  const candidates = attributionCandidates(analysis, quotation, history);
  const { features } = analysis;
  const scores: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    attributionFeatures(analysis, quotation, candidates[i] as Candidate, history, features);
    scores.push(weigh(ATTRIBUTION_WEIGHTS, features));
  }
  return choose(region, candidates, softmax(scores));
}

function voicedness(
  analysis: QuoteAnalysis,
  quotation: Quotation,
  best: Attribution,
  history: History,
): number {
  voicedFeatures(analysis, quotation, best, history, analysis.features);
  return logistic(weigh(VOICED_WEIGHTS, analysis.features));
}

/** Confidence of a signature, and the most items after its name. */
export const SIGNED = 0.95;
const LONGEST_SIGNATURE = 10;

/**
 * The mention that signs a paragraph with one quotation, there or in the next paragraph: “…” — Anna
 * Berg; -1 if there is none.
 */
function signatureOf(analysis: QuoteAnalysis, region: number): number {
  const { items, mentions, mentionFrom } = analysis;
  const at = analysis.regionItems[region] as number;
  const { start, end } = analysis.paragraphs[analysis.paragraphOf[at] as number] as Span;
  if (at !== start || items[at + 1]?.tag !== 'dash' || end - at > LONGEST_SIGNATURE) return -1;
  const index = mentionFrom[at] as number;
  const mention = mentions[index];
  if (mention?.start !== at + 2 || mention.kind !== 'name') return -1;
  for (let i = mention.end; i < end; i++) {
    if (hasTenseTag((items[i] as TaggedToken).tag)) return -1;
  }
  return index;
}

/** Most items of a paragraph before a cue that belongs to the paragraph before. */
const NEXT_CUE = 6;

/**
 * The cue at the start of the next paragraph, if a quotation ends its own paragraph with a comma:
 * “…,” Berg said; -1 if there is none.
 */
function cueBehindParagraph(analysis: QuoteAnalysis, { at, ending, paragraph }: Quotation): number {
  const { cues, cueFrom, quotes, paragraphOf } = analysis;
  if (ending !== 1 || paragraphOf[at + 1] !== paragraph + 1) return -1;
  const index = cueFrom[at + 1] as number;
  const cue = cues[index];
  const near =
    cue?.kind === 'say' && cue.head - at <= NEXT_CUE && quotes[cue.head] === quotes[at + 1];
  return near && paragraphOf[cue.head] === paragraph + 1 ? index : -1;
}

/** The ends of a quotation that its own cue may follow. */
const GOES_ON = ',?!';

/**
 * The cue and mention right behind a quotation that follows another without a word between: “…”
 * “Is it?” Berg asked; null if there is none.
 */
function cueBehindSecond(
  { items, mentions, mentionFrom, cues, cueFrom, paragraphOf, regions, text }: QuoteAnalysis,
  { at, paragraph }: Quotation,
): Pick<Attribution, 'cue' | 'mention'> | null {
  const before = items[at - 1];
  if (before === undefined || before.region < 0 || paragraphOf[at - 1] !== paragraph) return null;
  const { inner } = regions[before.region + 1] as Region;
  if (!GOES_ON.includes(text[inner.end - 1] as string)) return null;
  let mention = mentionFrom[at + 1] as number;
  if (mentions[mention]?.start !== at + 1) return null;
  while (mentions[mention + 1]?.start === at + 1) mention++;
  const { end } = mentions[mention] as MentionPhrase;
  const cue = cueFrom[end] as number;
  const verb = cues[cue];
  const says = verb?.head === end && (verb.kind === 'say' || verb.lemma === 'ask');
  return says && paragraphOf[end] === paragraph ? { cue, mention } : null;
}

/** Whether a quotation begins the paragraph after one with a quotation left open. */
function goesOnFrom(analysis: QuoteAnalysis, region: number): boolean {
  const { paragraph, goesOn } = analysis.regions[region] as Region;
  return goesOn && analysis.paragraphs[paragraph]?.start === analysis.regionItems[region];
}

/** Attributes the earlier paragraphs of a long quotation to the speaker named at its end. */
function giveBack(analysis: QuoteAnalysis, attributions: Attribution[], best: Attribution): void {
  for (let region = best.region; region > 0 && goesOnFrom(analysis, region); region--) {
    const before = attributions[region - 1] as Attribution;
    if (before.mention >= 0 && before.voiced >= LEAST_VOICED) break;
    attributions[region - 1] = { ...best, region: region - 1 };
  }
}

/** The candidate with the most probable mention, by the sum over all cues that lead to it. */
function choose(
  region: number,
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): Attribution {
  let best = -1;
  let probability = -1;
  for (let i = 0; i < candidates.length; i++) {
    const { mention } = candidates[i] as Candidate;
    // earlier candidates with the same mention cannot make the sum smaller
    let sum = 0;
    let likeliest = i;
    for (let k = i; k < candidates.length; k++) {
      if ((candidates[k] as Candidate).mention !== mention) continue;
      const own = probabilities[k] as number;
      sum += own;
      if (own > (probabilities[likeliest] as number)) likeliest = k;
    }
    if (sum <= probability) continue;
    probability = sum;
    best = likeliest;
  }
  const { cue, mention } = candidates[best] as Candidate;
  return { region, cue, mention, probability, voiced: 1 };
}
