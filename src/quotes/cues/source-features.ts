import { add, addPairs, bucket, clear, type Features, mix } from '../../model/hashed-features.js';
import type { MentionKind, MentionPhrase } from '../mentions/mentions.js';
import { signature } from '../mentions/path-hash.js';
import type { Item } from '../tagging/tagged-token.js';
import type { Analysis } from './analysis.js';
import type { CueCandidate } from './cues.js';

const KINDS: Readonly<Record<MentionKind, number>> = {
  name: 1,
  nominal: 2,
  pronoun: 3,
  who: 4,
  own: 5,
  label: 6,
};

/** What a mention is, and whether it is a possessor, as a number. */
export function kindCode({ kind, possessive }: MentionPhrase): number {
  return KINDS[kind] * 2 + (possessive ? 1 : 0);
}

const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 20, 30];
const SENTENCES = [-2, -1, 0, 1];
/** Where a mention of another paragraph stands. */
const ELSEWHERE = 9;

/** What is told of a cue and a mention that may be its source, by number: the weights know a feature by it. */
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

/** What speaks for or against a mention as the source of a cue; index -1 for none. */
export function sourceFeatures(
  analysis: Analysis,
  cue: CueCandidate,
  index: number,
  features: Features,
): void {
  const { items } = analysis;
  const at = items[cue.head] as Item;
  const { paragraph } = at;
  const form = at.code * 2 + (cue.passive ? 1 : 0);
  clear(features);
  if (index < 0) {
    noSourceFeatures(items, cue, form, features);
    return;
  }
  const mention = analysis.mentions[index] as MentionPhrase;
  const first = items[mention.start] as Item;
  const head = items[mention.head] as Item;
  const same = first.paragraph === paragraph;
  const left = mention.head < cue.head;
  const side = same ? (left ? 1 : 2) : 3;
  const from = left ? mention.end : cue.head + 1;
  const to = left ? cue.head : mention.start;
  // nothing stands between where another paragraph begins
  const stop = same ? Math.max(from, to) : from;
  const between = (counts: Int32Array, most: number) =>
    Math.min(most, (counts[stop] as number) - (counts[from] as number));
  const sign = same ? signature(analysis, from, to) : 0;
  const before = inParagraph(items, mention.start - 1, first.paragraph);
  const behind = inParagraph(items, mention.end, first.paragraph);
  const beforeCode = before?.code ?? 0;
  const beforeWord = before?.word ?? 0;
  const subject = analysis.subjects[index] as number;
  const kind = kindCode(mention);
  const sentence = same ? bucket(head.sentence - at.sentence, SENTENCES) : ELSEWHERE;
  const previous = analysis.mentions[index - 1];
  const apposed = before?.tag === 'comma' && previous?.end === mention.start - 1;
  const beside = apposed ? (items[mention.end]?.tag === 'comma' ? 2 : 1) : 0;
  const opens = items[previous?.head ?? -1]?.sentence === head.sentence ? 0 : 1;
  const named = mention.kind === 'name';
  const frequency = named ? 1 + (analysis.frequencies[index] as number) : 0;
  const subjects = same && left ? subjectsBetween(analysis, index, cue.head) : 0;
  const tensed = between(analysis.tensed, 3);
  const nextCode = inParagraph(items, cue.head + 1, paragraph)?.code ?? 0;
  const distance = bucket(to - from, DISTANCES) * 4 + side;
  const mentioned = between(analysis.mentioned, 4);
  const verbs = between(analysis.verbs, 3);
  const commas = between(analysis.commas, 3);
  const quotes = between(analysis.quotes, 2);
  const likely = between(analysis.likely, 2);
  const behindCode = behind?.code ?? 0;
  const behindWord = behind?.word ?? 0;
  const headWord = named ? 1 : head.stem;
  const lemma = at.verb > 0 && at.verb < 7 ? at.stem : at.verb;
  add(features, SourceFeature.side, side);
  add(features, SourceFeature.distance, distance);
  add(features, SourceFeature.signature, sign * 4 + side);
  add(features, SourceFeature.mentionsBetween, mentioned * 4 + side);
  add(features, SourceFeature.verbsBetween, verbs * 4 + side);
  add(features, SourceFeature.commasBetween, commas * 4 + side);
  add(features, SourceFeature.quotesBetween, quotes * 4 + side);
  add(features, SourceFeature.likelyCuesBetween, likely * 4 + side);
  add(features, SourceFeature.kind, kind);
  add(features, SourceFeature.beforeTag, beforeCode * 4 + side);
  add(features, SourceFeature.behindTag, behindCode * 4 + side);
  add(features, SourceFeature.sentence, sentence);
  add(features, SourceFeature.lemma, lemma * 4 + side);
  add(features, SourceFeature.form, form);
  add(features, SourceFeature.subject, (subject * 4 + beside) * 4 + side);
  add(features, SourceFeature.opensFrequency, (opens * 8 + frequency) * 4 + side);
  add(features, SourceFeature.subjectsTensed, (subjects * 4 + tensed) * 4 + side);
  add(features, SourceFeature.nextTag, nextCode * 4 + side);
  addPairs(features, 0);
  add(features, SourceFeature.stemSide, at.stem * 4 + side);
  add(features, SourceFeature.headWord, headWord);
  add(features, SourceFeature.headWordSide, headWord * 4 + side);
  add(features, SourceFeature.stemSignature, mix(at.stem, sign) * 4 + side);
  add(features, SourceFeature.stemBeforeWord, mix(at.stem, beforeWord) * 4 + side);
  add(features, SourceFeature.beforeWord, beforeWord * 4 + side);
  add(features, SourceFeature.behindWord, behindWord * 4 + side);
  add(features, SourceFeature.formSignature, mix(form * 16 + kind, sign) * 4 + side);
  add(features, SourceFeature.beforeTagSignature, mix(beforeCode, sign) * 4 + side);
  add(features, SourceFeature.nextTagSignature, mix(nextCode, sign) * 4 + side);
  add(features, SourceFeature.stemHeadWord, mix(at.stem, headWord) * 4 + side);
}

/** What speaks for a cue without a source. */
function noSourceFeatures(
  items: readonly Item[],
  cue: CueCandidate,
  form: number,
  features: Features,
): void {
  const { paragraph, stem } = items[cue.head] as Item;
  const left = inParagraph(items, cue.head - 1, paragraph)?.code ?? 0;
  const over = inParagraph(items, cue.head - 2, paragraph)?.code ?? 0;
  const next = inParagraph(items, cue.head + 1, paragraph);
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

function inParagraph(items: readonly Item[], i: number, paragraph: number): Item | undefined {
  const item = items[i];
  return item?.paragraph === paragraph ? item : undefined;
}

export const PROBABILITIES = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];

/** Mentions between one and a cue that look like subjects. */
function subjectsBetween(analysis: Analysis, index: number, head: number): number {
  let count = 0;
  for (let k = index + 1; k < analysis.mentions.length && count < 3; k++) {
    if ((analysis.mentions[k] as MentionPhrase).start >= head) break;
    if ((analysis.subjects[k] as number) > 0) count++;
  }
  return count;
}
