import type { Analysis } from './analysis.js';
import { classCode } from './cue-features.js';
import type { CueCandidate } from './cues.js';
import type { MentionKind, MentionPhrase } from './mentions.js';
import { add, addPairs, bucket, clear, type Features, mix } from './model/features.js';
import type { Item } from './reading.js';
import { signature } from './signature.js';

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
  const codeAt = (i: number) => {
    const item = items[i];
    return item?.paragraph === paragraph ? item.code : 0;
  };
  const wordAt = (i: number) => {
    const item = items[i];
    return item?.paragraph === paragraph ? item.word : 0;
  };
  const form = at.code * 2 + (cue.passive ? 1 : 0);
  const known = classCode(at);
  const lemma = known > 0 && known < 7 ? at.stem : known;
  clear(features);
  if (index < 0) {
    const left = codeAt(cue.head - 1);
    const right = codeAt(cue.head + 1);
    add(features, 100, 0);
    add(features, 101, form);
    add(features, 102, at.stem);
    add(features, 103, left);
    add(features, 104, right);
    add(features, 105, codeAt(cue.head - 2) * 64 + left);
    add(features, 106, wordAt(cue.head + 1));
    add(features, 107, bucket(cue.quoting, PROBABILITIES));
    addPairs(features, 1);
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
  const gap = to - from;
  const between = (counts: Int32Array) =>
    !same || to <= from ? 0 : (counts[to] as number) - (counts[from] as number);
  const sign = same ? signature(analysis, from, to) : 0;
  const before = items[mention.start - 1];
  const behind = items[mention.end];
  const beforeCode = before?.paragraph === first.paragraph ? before.code : 0;
  const beforeWord = before?.paragraph === first.paragraph ? before.word : 0;
  const behindCode = behind?.paragraph === first.paragraph ? behind.code : 0;
  const behindWord = behind?.paragraph === first.paragraph ? behind.word : 0;
  const subject = analysis.subjects[index] as number;
  const kind = kindCode(mention);
  const sentence = same ? bucket(head.sentence - at.sentence, SENTENCES) : ELSEWHERE;
  const previous = analysis.mentions[index - 1];
  const beside =
    before?.tag === 'comma' &&
    previous?.end === mention.start - 1 &&
    first.paragraph === before.paragraph
      ? behind?.tag === 'comma'
        ? 2
        : 1
      : 0;
  const opens = items[previous?.head ?? -1]?.sentence === head.sentence ? 0 : 1;
  const frequency = mention.kind === 'name' ? 1 + (analysis.frequencies[index] as number) : 0;
  const subjects = same && left ? Math.min(3, subjectsBetween(analysis, index, cue.head)) : 0;
  const add2 = (slot: number, value: number) => add(features, slot, value * 4 + side);
  add2(0, 0);
  add2(1, bucket(gap, DISTANCES));
  add2(2, sign);
  add2(3, Math.min(4, between(analysis.mentioned)));
  add2(4, Math.min(3, between(analysis.verbs)));
  add2(5, Math.min(3, between(analysis.commas)));
  add2(6, Math.min(2, between(analysis.quotes)));
  add2(7, Math.min(2, between(analysis.likely)));
  add(features, 8, kind);
  add2(9, beforeCode);
  add2(10, behindCode);
  add(features, 11, sentence);
  add2(12, lemma);
  add(features, 13, form);
  add2(14, subject * 4 + beside);
  add2(15, opens * 8 + frequency);
  add2(16, subjects * 4 + Math.min(3, between(analysis.tensed)));
  add2(17, codeAt(cue.head + 1));
  addPairs(features, 0);
  const headWord = mention.kind === 'name' ? 1 : head.stem;
  add2(20, at.stem);
  add(features, 21, headWord);
  add2(22, headWord);
  add2(23, mix(at.stem, sign));
  add2(24, mix(at.stem, beforeWord));
  add2(25, beforeWord);
  add2(26, behindWord);
  add2(27, mix(form * 16 + kind, sign));
  add2(28, mix(beforeCode, sign));
  add2(29, mix(codeAt(cue.head + 1), sign));
  add2(30, mix(at.stem, headWord));
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
