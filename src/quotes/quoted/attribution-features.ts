import { add, addPairs, bucket, clear, type Features, mix } from '../../model/hashed-features.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { sourcesOf } from '../cues/quote-context.js';
import { kindCode, PROBABILITIES } from '../cues/source-features.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { signature } from '../mentions/path-hash.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import type { Candidate, History } from './candidate.js';
import type { Quotation } from './quotations.js';

/**
 * The features of a quotation and a possible speaker. The weights identify a feature by its number.
 */
export enum AttributionFeature {
  nobodyBefore = 200,
  nobodyBehind,
  nobodyEnding,
  nobodyWords,
  nobodyPlace,
  nobodyEarlier,
  nobodyLastCue,
  nobodyCapitals = 210,
  nobodyState,
  nobody,
  nobodyBeforeWord,
  nobodyBehindWord,
  order = 300,
  orderDistance,
  sideSignature,
  sideSentences,
  sideQuotes,
  sideLikelyCues,
  sideLemma,
  cueTag,
  cueSure,
  source,
  mentionKind,
  beforeMention,
  again,
  before = 320,
  behind,
  ending,
  words,
  place,
  earlier,
  lastCue,
  orderSetting = 330,
  orderSignatureState,
  orderPlaceState,
  orderBetween,
  orderSure,
  orderAroundMention,
  speakerWord,
  quotationState,
}

const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 22];
const NEAR_DISTANCES = [1, 2, 3, 5, 9, 15];
const SENTENCES = [-2, -1, 0, 1];
const CUE_LEVELS = [0.1, 0.3, 0.6, 0.85];

/**
 * The features of a quotation and its likeliest speaker, for whether it is speech. The weights
 * identify a feature by its number.
 */
export enum VoicedFeature {
  words = 400,
  capitals,
  before,
  behind,
  ending,
  capital,
  place,
  speakerSure,
  cue,
  state,
  attributed,
  paragraph,
  source,
  lastCue,
  cases,
  tense,
  echo,
  work,
  any = 420,
  beforeWord,
  behindWord,
  firstWord,
  wordsAround,
  firstWordLength,
}

/** Computes the features of a candidate. */
export function attributionFeatures(
  analysis: QuoteAnalysis,
  quotation: Quotation,
  candidate: Candidate,
  history: History,
  features: Features,
): void {
  clear(features);
  if (candidate.mention < 0) {
    addSetting(features, AttributionFeature.nobodyBefore, quotation, history);
    add(features, AttributionFeature.nobodyCapitals, quotation.capitals);
    add(features, AttributionFeature.nobodyState, quotation.state);
    addPairs(features, 0);
    add(features, AttributionFeature.nobody, 0);
    add(features, AttributionFeature.nobodyBeforeWord, quotation.beforeWord);
    add(features, AttributionFeature.nobodyBehindWord, quotation.behindWord);
    return;
  }
  const { items, mentions, paragraphOf, sentenceOf } = analysis;
  const { at, paragraph } = quotation;
  const sentence = sentenceOf[at] as number;
  const mention = mentions[candidate.mention] as MentionPhrase;
  const head = items[mention.head] as TaggedToken;
  const paragraphOfHead = paragraphOf[mention.head] as number;
  const away = paragraph - paragraphOfHead;
  const where = away > 0 ? Math.min(2, away) : mention.head < at ? 3 : 4;
  let order: number;
  let distance = 0;
  let sign = 0;
  let sentences = 0;
  let quotes = 0;
  let likely = 0;
  let side = 0;
  let lemma = 0;
  let code = 0;
  let sure = 0;
  let source = 0;
  if (candidate.cue >= 0) {
    const cue = analysis.cues[candidate.cue] as CueCandidate;
    const item = items[cue.head] as TaggedToken;
    const known = item.verb;
    lemma = known > 0 && known < 7 ? item.stem : known;
    code = item.code;
    const cued = paragraphOf[cue.head] as number;
    if (cued !== paragraph) {
      const last = (analysis.paragraphs[cued] as { end: number }).end - 1;
      const goesOn = sentenceOf[last] === sentenceOf[cue.head];
      side = 1 + ((items[last] as TaggedToken).tag === 'colon' ? 1 : 0) + (goesOn ? 2 : 0);
      distance = 9;
    } else {
      side = cue.head < at ? 5 : 6;
      const from = Math.min(cue.head, at) + 1;
      const to = Math.max(cue.head, at);
      distance = bucket(to - from + 1, DISTANCES);
      sign = signature(analysis, from, to);
      quotes = Math.min(3, (analysis.quotes[to] as number) - (analysis.quotes[from] as number));
      likely = Math.min(2, (analysis.likely[to] as number) - (analysis.likely[from] as number));
      sentences = 1 + bucket((sentenceOf[cue.head] as number) - sentence, SENTENCES);
    }
    sure = bucket(cue.probability, PROBABILITIES) * 16 + bucket(cue.quoting, PROBABILITIES);
    const turn = paragraphOfHead !== cued ? 2 : mention.head < cue.head ? 1 : 0;
    order = (side * 8 + where) * 4 + turn;
    source = bucket(candidate.source, PROBABILITIES) * 4 + candidate.rank;
  } else {
    order = 1000 + where * 8 + candidate.from;
    source = 100 + candidate.from;
    if (away === 0) {
      const from = Math.min(mention.head, at) + 1;
      const to = Math.max(mention.head, at);
      distance = 10 + bucket(to - from + 1, NEAR_DISTANCES);
      sign = signature(analysis, from, to);
      sentences = 1 + bucket((sentenceOf[mention.head] as number) - sentence, SENTENCES);
    }
  }
  const { last } = history;
  const again =
    last === null
      ? 0
      : last.mention === candidate.mention
        ? 1
        : isSame(analysis, last.mention, candidate.mention)
          ? 2
          : 3;
  const sameCue = last !== null && candidate.cue >= 0 && last.cue === candidate.cue ? 1 : 0;
  const since = last === null ? 9 : Math.min(3, paragraph - lastParagraph(analysis, last.region));
  const kind = kindCode(mention);
  const beforeMention = neighbour(analysis, mention.start, mention.start - 1);
  const behindMention = neighbour(analysis, mention.start, mention.end);
  const { before, behind, place } = quotation;
  const ending = quotation.ending * 2 + quotation.capital;
  const cued = bucket(history.cue, CUE_LEVELS);
  const state = (again * 2 + sameCue) * 16 + since;
  const speakerWord = mention.kind === 'name' ? 1 : head.stem;
  add(features, AttributionFeature.order, order);
  add(features, AttributionFeature.orderDistance, order * 32 + distance);
  add(features, AttributionFeature.sideSignature, mix(side, sign));
  add(features, AttributionFeature.sideSentences, side * 8 + sentences);
  add(features, AttributionFeature.sideQuotes, side * 4 + quotes);
  add(features, AttributionFeature.sideLikelyCues, side * 4 + likely);
  add(features, AttributionFeature.sideLemma, mix(side, lemma));
  add(features, AttributionFeature.cueTag, code);
  add(features, AttributionFeature.cueSure, sure);
  add(features, AttributionFeature.source, source);
  add(features, AttributionFeature.mentionKind, kind);
  add(features, AttributionFeature.beforeMention, beforeMention);
  add(features, AttributionFeature.again, state);
  addSetting(features, AttributionFeature.before, quotation, history);
  addPairs(features, 0);
  add(
    features,
    AttributionFeature.orderSetting,
    mix(mix(order, ending), mix(before * 64 + behind, distance)),
  );
  add(features, AttributionFeature.orderSignatureState, mix(mix(order, sign), place * 512 + state));
  add(features, AttributionFeature.orderPlaceState, mix(mix(order, place), mix(state, cued)));
  add(
    features,
    AttributionFeature.orderBetween,
    mix(mix(order, sentences), mix((quotes * 4 + likely) * 64 + ending, behind)),
  );
  add(features, AttributionFeature.orderSure, mix(mix(order, sure), sentences * 32 + distance));
  add(
    features,
    AttributionFeature.orderAroundMention,
    mix(order, beforeMention * 64 + behindMention),
  );
  add(features, AttributionFeature.speakerWord, speakerWord);
  add(features, AttributionFeature.quotationState, quotation.state * 8 + Math.min(7, order & 7));
}

/** Adds the features of a quotation that are the same for all its candidates, from a number on. */
function addSetting(
  features: Features,
  slot: number,
  { before, behind, ending, capital, words, place }: Quotation,
  history: History,
): void {
  add(features, slot, before);
  add(features, slot + 1, behind);
  add(features, slot + 2, ending * 2 + capital);
  add(features, slot + 3, words);
  add(features, slot + 4, place);
  add(features, slot + 5, history.earlier);
  add(features, slot + 6, bucket(history.cue, CUE_LEVELS));
}

function neighbour({ items, paragraphOf }: QuoteAnalysis, own: number, at: number): number {
  return paragraphOf[at] === paragraphOf[own] ? (items[at]?.code ?? 0) : 0;
}

function lastParagraph(analysis: QuoteAnalysis, region: number): number {
  return analysis.paragraphOf[analysis.regionItems[region] as number] as number;
}

/** Whether two mentions have the same head: one name, or one pronoun. */
export function isSame(analysis: QuoteAnalysis, a: number, b: number): boolean {
  const one = analysis.mentions[a];
  const other = analysis.mentions[b];
  if (one === undefined || other === undefined) return false;
  return (
    (analysis.items[one.head] as TaggedToken).lower ===
    (analysis.items[other.head] as TaggedToken).lower
  );
}

/** Computes the features of a quotation as somebody's speech, given the likeliest speaker. */
export function voicedFeatures(
  analysis: QuoteAnalysis,
  quotation: Quotation,
  best: { cue: number; mention: number; probability: number },
  history: History,
  features: Features,
): void {
  const { before, behind, ending, capital, words, place, capitals, state, at } = quotation;
  const cue = analysis.cues[best.cue];
  let cued = 0;
  if (cue !== undefined) {
    const near = analysis.paragraphOf[cue.head] === quotation.paragraph;
    const far = near ? bucket(Math.abs(cue.head - at), [1, 4, 9]) : 9;
    cued = 1 + bucket(cue.quoting, PROBABILITIES) * 16 + far;
  }
  const source =
    cue === undefined
      ? 0
      : 1 + bucket(sourcesOf(analysis, best.cue)[0]?.probability ?? 0, PROBABILITIES);
  clear(features);
  add(features, VoicedFeature.words, words);
  add(features, VoicedFeature.capitals, capitals);
  add(features, VoicedFeature.before, before);
  add(features, VoicedFeature.behind, behind);
  add(features, VoicedFeature.ending, ending);
  add(features, VoicedFeature.capital, capital);
  add(features, VoicedFeature.place, place);
  add(
    features,
    VoicedFeature.speakerSure,
    best.mention < 0 ? 99 : bucket(best.probability, PROBABILITIES),
  );
  add(features, VoicedFeature.cue, cued);
  add(features, VoicedFeature.state, state);
  add(features, VoicedFeature.attributed, history.attributed ? 1 : 0);
  add(features, VoicedFeature.paragraph, Math.min(2, quotation.paragraph));
  add(features, VoicedFeature.source, source);
  add(features, VoicedFeature.lastCue, bucket(history.cue, CUE_LEVELS));
  add(features, VoicedFeature.cases, quotation.cases);
  add(features, VoicedFeature.tense, quotation.tense);
  add(features, VoicedFeature.echo, quotation.echo);
  add(features, VoicedFeature.work, quotation.work);
  addPairs(features, 0);
  add(features, VoicedFeature.any, 0);
  add(features, VoicedFeature.beforeWord, quotation.beforeWord);
  add(features, VoicedFeature.behindWord, quotation.behindWord);
  add(features, VoicedFeature.firstWord, quotation.first);
  add(features, VoicedFeature.wordsAround, mix(quotation.beforeWord, quotation.behindWord));
  add(features, VoicedFeature.firstWordLength, mix(quotation.first, words));
}
