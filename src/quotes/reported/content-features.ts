import {
  addFrom,
  addPairs,
  bucket,
  clear,
  type Features,
  mix,
} from '../../model/hashed-features.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { signature } from '../mentions/path-hash.js';
import { tagCode, tagTable } from '../tagging/feature-codes.js';
import type { TaggedToken } from '../tagging/tagged-token.js';

/** A cue with its source and its sentence, while its content is searched. */
export interface Frame {
  cue: CueCandidate;
  /** Index of the cue, and of its source or -1. */
  index: number;
  mention: number;
  /** Probability of the source. */
  source: number;
  /** First item that is considered, and the one after the last. */
  from: number;
  to: number;
}

const START_DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 25];
const LENGTHS = [0, 1, 2, 3, 5, 8, 12, 18, 30];

/** Whether an item is inside a mention, and whether it begins one. */
function placeIn(analysis: QuoteAnalysis, i: number): number {
  const mention = analysis.mentions[analysis.mentionOf[i] as number];
  return mention === undefined ? 0 : mention.start === i ? 1 : 2;
}

/** The word of an item in the frame; word and tag are 0 outside of it. */
export function wordIn({ items }: QuoteAnalysis, { from, to }: Frame, i: number): number {
  return i < from || i >= to ? 0 : (items[i] as TaggedToken).word;
}

export function codeIn({ items }: QuoteAnalysis, { from, to }: Frame, i: number): number {
  return i < from || i >= to ? 0 : (items[i] as TaggedToken).code;
}

function lemmaOf(item: TaggedToken): number {
  const known = item.verb;
  return known > 0 && known < 7 ? item.stem : mix(known, item.code);
}

/**
 * The features of an item as the first one of a content. The weights identify a feature by its
 * number.
 */
export enum StartFeature {
  distance = 500,
  signature,
  tagPlace,
  tagBefore,
  word,
  wordBefore,
  relation,
  lemma,
  cueForm,
  nextTag,
  opensFrame,
  nextWord,
  stemWords = 520,
  tagSignature,
  stemDistance,
}

/** Computes the features of an item as the first one of what a cue reports. */
export function startFeatures(
  analysis: QuoteAnalysis,
  frame: Frame,
  i: number,
  features: Features,
): void {
  const { items, paragraphOf } = analysis;
  const { cue } = frame;
  const head = items[cue.head] as TaggedToken;
  const item = items[i] as TaggedToken;
  const side = i < cue.head ? 0 : 1;
  const distance = bucket(Math.abs(i - cue.head), START_DISTANCES);
  const sign =
    side === 0 ? signature(analysis, i + 1, cue.head) : signature(analysis, cue.head + 1, i);
  const mention = analysis.mentions[frame.mention];
  let relation = 0;
  if (mention !== undefined && paragraphOf[mention.head] === paragraphOf[cue.head]) {
    const inside = mention.start <= i ? (mention.end > i ? 1 : 0) : 2;
    relation = 1 + (mention.head < cue.head ? 0 : 3) + inside;
  }
  const next = cue.head + 1;
  const nextCode = codeIn(analysis, frame, next);
  const nextWord = wordIn(analysis, frame, next);
  const place = placeIn(analysis, i);
  clear(features);
  const { values } = features;
  const lemma = lemmaOf(head);
  values[StartFeature.distance] = side * 16 + distance;
  values[StartFeature.signature] = mix(side, sign);
  values[StartFeature.tagPlace] = item.code * 4 + place;
  values[StartFeature.tagBefore] = codeIn(analysis, frame, i - 1);
  values[StartFeature.word] = mix(side, item.word);
  values[StartFeature.wordBefore] = wordIn(analysis, frame, i - 1);
  values[StartFeature.relation] = relation;
  values[StartFeature.lemma] = mix(side, lemma);
  values[StartFeature.cueForm] = (head.code * 8 + head.verb) * 2 + side;
  values[StartFeature.nextTag] = (nextCode * 2 + side) * 2 + (i === next ? 1 : 0);
  values[StartFeature.opensFrame] = side * 2 + (i === frame.from ? 1 : 0);
  values[StartFeature.nextWord] = mix(side, nextWord);
  addFrom(features, StartFeature.distance, StartFeature.nextWord);
  addPairs(features, 0);
  const far = distance === 0 ? 1 : 0;
  values[StartFeature.stemWords] = mix(mix(head.stem, nextWord), mix(item.word, side * 2 + far));
  values[StartFeature.tagSignature] = mix(mix(head.code, sign), (item.code * 4 + place) * 2 + side);
  values[StartFeature.stemDistance] = mix(head.stem, side * 16 + distance);
  addFrom(features, StartFeature.stemWords, StartFeature.stemDistance);
}

/** What was read between the start and a possible end. */
export interface Run {
  /** Whether it contains a verb, and the number of commas. */
  verb: number;
  commas: number;
}

/**
 * The features of an item as the last one of a content. The weights identify a feature by its
 * number.
 */
export enum EndFeature {
  tag = 600,
  nextWord,
  nextTags,
  length,
  verb,
  relation,
  lemma,
  cueForm,
  firstWord,
  firstTag,
  itemsLeft,
  commas,
  secondNextWord,
  wholeMention,
  likelyCuesBehind,
  stretch,
  stretchTag,
  tensed,
  stretchTensed,
  nextTagTensed,
  nextWordsRelation,
  firstAndNextWord,
  lastAndNextWord,
}

/** Computes the features of an item as the last one of what a cue reports from `i` on. */
export function endFeatures(
  analysis: QuoteAnalysis,
  frame: Frame,
  i: number,
  j: number,
  run: Run,
  features: Features,
): void {
  const { items, paragraphOf } = analysis;
  const { cue, to } = frame;
  const head = items[cue.head] as TaggedToken;
  const first = items[i] as TaggedToken;
  const item = items[j] as TaggedToken;
  const side = i < cue.head ? 0 : 1;
  const mention = analysis.mentions[frame.mention];
  let relation = 0;
  if (mention !== undefined && paragraphOf[mention.head] === paragraphOf[cue.head]) {
    const ahead = mention.start - j;
    relation = mention.head < i ? 1 : ahead === 1 || ahead === 2 ? 2 : ahead > 0 ? 3 : 4;
  }
  const gap = cue.head - j;
  const turn = gap === 1 || gap === 2 ? 1 : gap > 0 ? 2 : cue.head < i ? 3 : 4;
  const nextWord = wordIn(analysis, frame, j + 1);
  const nextCode = codeIn(analysis, frame, j + 1);
  const overCode = codeIn(analysis, frame, j + 2);
  const overWord = wordIn(analysis, frame, j + 2);
  const mentionHere = analysis.mentionOf[j] as number;
  const whole =
    mentionHere < 0 ? 0 : j + 1 < to && analysis.mentionOf[j + 1] === mentionHere ? 1 : 2;
  const left = Math.min(2, to - 1 - j);
  const length = bucket(j - i, LENGTHS);
  const commas = Math.min(3, run.commas);
  const likely = likelyBehind(analysis, j + 1, to);
  let stop = j + 2;
  while (stop < to && stop < j + 14 && !STRETCH_ENDS[(items[stop] as TaggedToken).code]) stop++;
  const stretch =
    nextCode === COMMA
      ? 1 + bucket(stop - j - 2, STRETCHES) * 2 + (tensedIn(analysis, j + 2, stop) > 0 ? 1 : 0)
      : 0;
  const tensed =
    Math.min(2, tensedIn(analysis, i, j + 1)) * 4 + Math.min(3, tensedIn(analysis, j + 1, to));
  clear(features);
  const { values } = features;
  values[EndFeature.tag] = item.code;
  values[EndFeature.nextWord] = nextWord;
  values[EndFeature.nextTags] = nextCode * 64 + overCode;
  values[EndFeature.length] = length * 2 + side;
  values[EndFeature.verb] = run.verb * 2 + side;
  values[EndFeature.relation] = relation * 8 + turn;
  values[EndFeature.lemma] = mix(side, lemmaOf(head));
  values[EndFeature.cueForm] = (head.code * 8 + head.verb) * 2 + side;
  values[EndFeature.firstWord] = first.word;
  values[EndFeature.firstTag] = first.code;
  values[EndFeature.itemsLeft] = left * 2 + side;
  values[EndFeature.commas] = commas * 2 + side;
  values[EndFeature.secondNextWord] = overWord;
  values[EndFeature.wholeMention] = whole;
  values[EndFeature.likelyCuesBehind] = likely;
  addFrom(features, EndFeature.tag, EndFeature.likelyCuesBehind);
  addPairs(features, 0);
  values[EndFeature.stretch] = stretch;
  values[EndFeature.stretchTag] = mix(stretch, overCode);
  values[EndFeature.tensed] = tensed * 2 + side;
  values[EndFeature.stretchTensed] = mix(stretch, tensed);
  values[EndFeature.nextTagTensed] = mix(nextCode, tensed);
  values[EndFeature.nextWordsRelation] = mix(mix(nextWord, overWord), relation * 2 + side);
  values[EndFeature.firstAndNextWord] = mix(mix(first.word, nextWord), head.stem);
  values[EndFeature.lastAndNextWord] = mix(item.word, nextWord);
  addFrom(features, EndFeature.stretch, EndFeature.lastAndNextWord);
}

const COMMA = tagCode('comma');
const STRETCH_ENDS = /* @__PURE__ */ tagTable(['comma', 'stop', 'dash', 'colon', 'quote']);
const STRETCHES = [1, 2, 4, 7, 11];

function tensedIn({ tensed }: QuoteAnalysis, from: number, to: number): number {
  return to <= from ? 0 : (tensed[to] as number) - (tensed[from] as number);
}

/** Number of likely cues in the rest of the sentence, at most two. */
function likelyBehind({ likely }: QuoteAnalysis, from: number, to: number): number {
  return to <= from ? 0 : Math.min(2, (likely[to] as number) - (likely[from] as number));
}

/** The content that was found, and its probability. */
export interface Found {
  start: number;
  end: number;
  /** Probability of start and end together, and of each. */
  sure: number;
}
