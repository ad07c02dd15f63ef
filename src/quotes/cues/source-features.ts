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
  const tensed = Math.min(3, countBetween(analysis.tensed, from, stop));
  const nextCode = inParagraph(items, cue.head + 1, paragraph)?.code ?? 0;
  const lemma = at.verb > 0 && at.verb < 7 ? at.stem : at.verb;
  add(features, 0, side);
  add(features, 1, bucket(to - from, DISTANCES) * 4 + side);
  add(features, 2, sign * 4 + side);
  add(features, 3, Math.min(4, countBetween(analysis.mentioned, from, stop)) * 4 + side);
  add(features, 4, Math.min(3, countBetween(analysis.verbs, from, stop)) * 4 + side);
  add(features, 5, Math.min(3, countBetween(analysis.commas, from, stop)) * 4 + side);
  add(features, 6, Math.min(2, countBetween(analysis.quotes, from, stop)) * 4 + side);
  add(features, 7, Math.min(2, countBetween(analysis.likely, from, stop)) * 4 + side);
  add(features, 8, kind);
  add(features, 9, beforeCode * 4 + side);
  add(features, 10, (behind?.code ?? 0) * 4 + side);
  add(features, 11, sentence);
  add(features, 12, lemma * 4 + side);
  add(features, 13, form);
  add(features, 14, (subject * 4 + beside) * 4 + side);
  add(features, 15, (opens * 8 + frequency) * 4 + side);
  add(features, 16, (subjects * 4 + tensed) * 4 + side);
  add(features, 17, nextCode * 4 + side);
  addPairs(features, 0);
  const headWord = named ? 1 : head.stem;
  add(features, 20, at.stem * 4 + side);
  add(features, 21, headWord);
  add(features, 22, headWord * 4 + side);
  add(features, 23, mix(at.stem, sign) * 4 + side);
  add(features, 24, mix(at.stem, beforeWord) * 4 + side);
  add(features, 25, beforeWord * 4 + side);
  add(features, 26, (behind?.word ?? 0) * 4 + side);
  add(features, 27, mix(form * 16 + kind, sign) * 4 + side);
  add(features, 28, mix(beforeCode, sign) * 4 + side);
  add(features, 29, mix(nextCode, sign) * 4 + side);
  add(features, 30, mix(at.stem, headWord) * 4 + side);
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
  add(features, 100, 0);
  add(features, 101, form);
  add(features, 102, stem);
  add(features, 103, left);
  add(features, 104, next?.code ?? 0);
  add(features, 105, over * 64 + left);
  add(features, 106, next?.word ?? 0);
  add(features, 107, bucket(cue.quoting, PROBABILITIES));
  addPairs(features, 1);
}

function inParagraph(items: readonly Item[], i: number, paragraph: number): Item | undefined {
  const item = items[i];
  return item?.paragraph === paragraph ? item : undefined;
}

function countBetween(counts: Int32Array, from: number, to: number): number {
  return (counts[to] as number) - (counts[from] as number);
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
