import {
  add,
  addFrom,
  addPairs,
  bucket,
  clear,
  type Features,
  idOf,
  mix,
  push,
} from '../../model/hashed-features.js';
import type { MentionKind, MentionPhrase } from '../mentions/mentions.js';
import { signature } from '../mentions/path-hash.js';
import { beside, type TaggedToken } from '../tagging/tagged-token.js';
import type { CueCandidate } from './cues.js';
import type { QuoteAnalysis } from './quote-analysis.js';

const KINDS: Readonly<Record<MentionKind, number>> = {
  name: 1,
  nominal: 2,
  pronoun: 3,
  who: 4,
  own: 5,
  label: 6,
};

/** The kind of a mention, and whether it is a possessor, as a number. */
export function kindCode({ kind, possessive }: MentionPhrase): number {
  return KINDS[kind] * 2 + (possessive ? 1 : 0);
}

const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 20, 30];
const SENTENCES = [-2, -1, 0, 1];

/**
 * The features of a cue and a mention that may be its source. The weights identify a feature by its
 * number.
 */
export enum SourceFeature {
  side,
  distance,
  signature,
  mentionsBetween,
  verbsBetween,
  commasBetween,
  quotesBetween,
  likelyCuesBetween,
  kind,
  beforeTag,
  behindTag,
  sentence,
  lemma,
  form,
  subject,
  opensFrequency,
  subjectsTensed,
  nextTag,
  stemSide = 20,
  headWord,
  headWordSide,
  stemSignature,
  stemBeforeWord,
  beforeWord,
  behindWord,
  formSignature,
  beforeTagSignature,
  nextTagSignature,
  stemHeadWord,
  nobody = 100,
  nobodyForm,
  nobodyStem,
  nobodyBeforeTag,
  nobodyNextTag,
  nobodyTagsBefore,
  nobodyNextWord,
  nobodyQuoting,
}

/** Computes the features of a mention as the source of a cue; index -1 is for none. */
export function sourceFeatures(
  analysis: QuoteAnalysis,
  cue: CueCandidate,
  index: number,
  features: Features,
): void {
  const { items, sentenceOf } = analysis;
  const at = items[cue.head] as TaggedToken;
  const { stem } = at;
  const form = at.code * 2 + (cue.passive ? 1 : 0);
  clear(features);
  if (index < 0) {
    noSourceFeatures(analysis, cue, form, features);
    return;
  }
  const mention = analysis.mentions[index] as MentionPhrase;
  const left = mention.head < cue.head;
  const side = left ? 1 : 2;
  const from = left ? mention.end : cue.head + 1;
  const to = left ? cue.head : mention.start;
  const stop = Math.max(from, to);
  const sign = signature(analysis, from, to);
  const own = sentenceOf[mention.head] as number;
  const sentence = bucket(own - (sentenceOf[cue.head] as number), SENTENCES);
  const subjects = left ? subjectsBetween(analysis, index, cue.head) : 0;
  const tensed = countBetween(analysis.tensed, from, stop, 3);
  const nextCode = beside(analysis, cue.head, cue.head + 1)?.code ?? 0;
  const distance = bucket(to - from, DISTANCES) * 4 + side;
  const mentioned = countBetween(analysis.mentioned, from, stop, 4);
  const verbs = countBetween(analysis.verbs, from, stop, 3);
  const commas = countBetween(analysis.commas, from, stop, 3);
  const quotes = countBetween(analysis.quotes, from, stop, 2);
  const likely = countBetween(analysis.likely, from, stop, 2);
  const lemma = at.verb > 0 && at.verb < 7 ? stem : at.verb;
  const row = rowOf(analysis, index, side);
  const { mentionRows: rows } = analysis;
  const { values } = features;
  values[SourceFeature.side] = side;
  values[SourceFeature.distance] = distance;
  values[SourceFeature.signature] = sided(sign, side);
  values[SourceFeature.mentionsBetween] = sided(mentioned, side);
  values[SourceFeature.verbsBetween] = sided(verbs, side);
  values[SourceFeature.commasBetween] = sided(commas, side);
  values[SourceFeature.quotesBetween] = sided(quotes, side);
  values[SourceFeature.likelyCuesBetween] = sided(likely, side);
  addFrom(features, SourceFeature.side, SourceFeature.likelyCuesBetween);
  push(features, rows[row + Alone.kind] as number);
  push(features, rows[row + Alone.beforeTag] as number);
  push(features, rows[row + Alone.behindTag] as number);
  values[SourceFeature.sentence] = sentence;
  values[SourceFeature.lemma] = sided(lemma, side);
  values[SourceFeature.form] = form;
  addFrom(features, SourceFeature.sentence, SourceFeature.form);
  push(features, rows[row + Alone.subject] as number);
  push(features, rows[row + Alone.opensFrequency] as number);
  values[SourceFeature.subjectsTensed] = (subjects * 4 + tensed) * 4 + side;
  values[SourceFeature.nextTag] = sided(nextCode, side);
  addFrom(features, SourceFeature.subjectsTensed, SourceFeature.nextTag);
  addPairs(features, 0);
  // those that are not paired with others
  const kind = rows[row + Alone.kindCode] as number;
  const beforeCode = rows[row + Alone.beforeCode] as number;
  const beforeWord = rows[row + Alone.before] as number;
  const headWord = rows[row + Alone.head] as number;
  values[SourceFeature.stemSide] = sided(stem, side);
  addFrom(features, SourceFeature.stemSide, SourceFeature.stemSide);
  push(features, rows[row + Alone.headWord] as number);
  push(features, rows[row + Alone.headWordSide] as number);
  values[SourceFeature.stemSignature] = sided(mix(stem, sign), side);
  values[SourceFeature.stemBeforeWord] = sided(mix(stem, beforeWord), side);
  addFrom(features, SourceFeature.stemSignature, SourceFeature.stemBeforeWord);
  push(features, rows[row + Alone.beforeWord] as number);
  push(features, rows[row + Alone.behindWord] as number);
  values[SourceFeature.formSignature] = sided(mix(form * 16 + kind, sign), side);
  values[SourceFeature.beforeTagSignature] = sided(mix(beforeCode, sign), side);
  values[SourceFeature.nextTagSignature] = sided(mix(nextCode, sign), side);
  values[SourceFeature.stemHeadWord] = sided(mix(stem, headWord), side);
  addFrom(features, SourceFeature.formSignature, SourceFeature.stemHeadWord);
}

/**
 * A row of a mention: values of the mention, and its features that no cue changes. A mention is
 * asked about for the sixteen cues around it, and these are the same for all of them.
 */
enum Alone {
  filled,
  kindCode,
  beforeCode,
  before,
  head,
  kind,
  beforeTag,
  behindTag,
  subject,
  opensFrequency,
  headWord,
  headWordSide,
  beforeWord,
  behindWord,
  size,
}

/** The sides of a cue on which a mention may be: before it, after it. */
const SIDES = 2;

/** Rows for so many mentions on each side of a cue. */
export function newMentionRows(mentions: number): Int32Array {
  return new Int32Array(mentions * SIDES * Alone.size);
}

/** Start of the row of a mention on a side, which is filled when it is first needed. */
function rowOf(analysis: QuoteAnalysis, index: number, side: number): number {
  const row = (index * SIDES + side - 1) * Alone.size;
  if (analysis.mentionRows[row + Alone.filled] === 0) fillRow(analysis, index, side, row);
  return row;
}

function fillRow(analysis: QuoteAnalysis, index: number, side: number, row: number): void {
  const { items, sentenceOf, mentionRows: rows } = analysis;
  const mention = analysis.mentions[index] as MentionPhrase;
  const head = items[mention.head] as TaggedToken;
  const before = beside(analysis, mention.start, mention.start - 1);
  const behind = beside(analysis, mention.start, mention.end);
  const beforeWord = before?.word ?? 0;
  const kind = kindCode(mention);
  const subject = analysis.subjects[index] as number;
  const previous = analysis.mentions[index - 1];
  const apposed = before?.tag === 'comma' && previous?.end === mention.start - 1;
  const apposition = apposed ? (items[mention.end]?.tag === 'comma' ? 2 : 1) : 0;
  const opens = sentenceOf[previous?.head ?? -1] === sentenceOf[mention.head] ? 0 : 1;
  const named = mention.kind === 'name';
  const frequency = named ? 1 + (analysis.frequencies[index] as number) : 0;
  const headWord = named ? 1 : head.stem;
  rows[row + Alone.filled] = 1;
  rows[row + Alone.kindCode] = kind;
  rows[row + Alone.beforeCode] = before?.code ?? 0;
  rows[row + Alone.before] = beforeWord;
  rows[row + Alone.head] = headWord;
  rows[row + Alone.kind] = idOf(SourceFeature.kind, kind);
  rows[row + Alone.beforeTag] = idOf(SourceFeature.beforeTag, sided(before?.code ?? 0, side));
  rows[row + Alone.behindTag] = idOf(SourceFeature.behindTag, sided(behind?.code ?? 0, side));
  rows[row + Alone.subject] = idOf(SourceFeature.subject, (subject * 4 + apposition) * 4 + side);
  rows[row + Alone.opensFrequency] = idOf(
    SourceFeature.opensFrequency,
    (opens * 8 + frequency) * 4 + side,
  );
  rows[row + Alone.headWord] = idOf(SourceFeature.headWord, headWord);
  rows[row + Alone.headWordSide] = idOf(SourceFeature.headWordSide, sided(headWord, side));
  rows[row + Alone.beforeWord] = idOf(SourceFeature.beforeWord, sided(beforeWord, side));
  rows[row + Alone.behindWord] = idOf(SourceFeature.behindWord, sided(behind?.word ?? 0, side));
}

/** Computes the features of a cue without a source. */
function noSourceFeatures(
  analysis: QuoteAnalysis,
  cue: CueCandidate,
  form: number,
  features: Features,
): void {
  const { stem } = analysis.items[cue.head] as TaggedToken;
  const left = beside(analysis, cue.head, cue.head - 1)?.code ?? 0;
  const over = beside(analysis, cue.head, cue.head - 2)?.code ?? 0;
  const next = beside(analysis, cue.head, cue.head + 1);
  add(features, SourceFeature.nobody, 0);
  add(features, SourceFeature.nobodyForm, form);
  add(features, SourceFeature.nobodyStem, stem);
  add(features, SourceFeature.nobodyBeforeTag, left);
  add(features, SourceFeature.nobodyNextTag, next?.code ?? 0);
  add(features, SourceFeature.nobodyTagsBefore, over * 64 + left);
  add(features, SourceFeature.nobodyNextWord, next?.word ?? 0);
  add(features, SourceFeature.nobodyQuoting, bucket(cue.quoting, PROBABILITIES));
  addPairs(features, 1);
}

function countBetween(counts: Int32Array, from: number, stop: number, most: number): number {
  return Math.min(most, (counts[stop] as number) - (counts[from] as number));
}

/** A hash and a side as one whole number: without `| 0` it would be boxed as a fraction. */
function sided(hash: number, side: number): number {
  return (hash * 4 + side) | 0;
}

export const PROBABILITIES = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];

/** Number of mentions between a mention and a cue that look like subjects. */
function subjectsBetween(analysis: QuoteAnalysis, index: number, head: number): number {
  let count = 0;
  for (let k = index + 1; k < analysis.mentions.length && count < 3; k++) {
    if ((analysis.mentions[k] as MentionPhrase).start >= head) break;
    if ((analysis.subjects[k] as number) > 0) count++;
  }
  return count;
}
