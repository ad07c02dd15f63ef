import { type Analysis, bucket, signature } from './analysis.js';
import type { CueCandidate } from './cues.js';
import { hasTense, isPredicate } from './cues.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import { softmax, weigh } from './score.js';
import { SOURCE_WEIGHTS } from './tables/source-weights.js';
import { hasTenseTag } from './tags.js';

/** A mention as the source of a cue, with how likely it is. */
export interface Source {
  /** Index of the mention, or -1: nobody is named. */
  mention: number;
  /** 0 to 1, over all candidates of the cue. */
  probability: number;
}

/** Mentions weighed to the left and right of a cue, and how far they may be. */
const LEFT = 8;
const RIGHT = 4;
const REACH = 45;
/** How sure a source is that a rule gives. */
const RULED = 0.8;

/** Mentions that may be the source of a cue: the nearest on both sides in its paragraph, and none. */
export function sourceCandidates(analysis: Analysis, cue: CueCandidate): number[] {
  const { items, mentions, mentionFrom } = analysis;
  const { paragraph } = items[cue.head] as Item;
  const candidates: number[] = [];
  const from = mentionFrom[cue.head] as number;
  for (let k = from - 1; k >= 0 && candidates.length < LEFT; k--) {
    const mention = mentions[k] as MentionPhrase;
    if (cue.start - mention.end > REACH || items[mention.start]?.paragraph !== paragraph) break;
    if (mention.end <= cue.head) candidates.push(k);
  }
  const left = candidates.length;
  for (let k = from; k < mentions.length && candidates.length - left < RIGHT; k++) {
    const mention = mentions[k] as MentionPhrase;
    if (mention.start - cue.end > REACH || items[mention.start]?.paragraph !== paragraph) break;
    if (mention.start > cue.head) candidates.push(k);
  }
  candidates.push(-1);
  return candidates;
}

/** What speaks for or against a mention as the source of a cue. */
export function sourceFeatures(analysis: Analysis, cue: CueCandidate, index: number): string[] {
  const { items } = analysis;
  const form = formOf(analysis, cue);
  if (index < 0) return ['none', `none:${form}`, `none<${items[cue.start - 1]?.tag ?? '#'}`];
  const mention = analysis.mentions[index] as MentionPhrase;
  const left = mention.start < cue.head;
  const side = left ? 'L' : 'R';
  const sign = left
    ? signature(analysis, mention.end, cue.start)
    : signature(analysis, cue.end, mention.start);
  const before = items[mention.start - 1];
  const behind = items[mention.end];
  const paragraph = items[mention.start]?.paragraph;
  const beforeTag = before?.paragraph === paragraph ? before?.tag : '#';
  const behindTag = behind?.paragraph === paragraph ? behind?.tag : '#';
  const gap = left ? cue.start - mention.end : mention.start - cue.end;
  const sentence = bucket(
    (items[mention.head]?.sentence ?? 0) - (items[cue.head]?.sentence ?? 0),
    -2,
    -1,
    0,
  );
  const subject = analysis.subjects[index] as number;
  const verbs = left ? finiteVerbs(analysis, mention.end, cue.start) : 0;
  return [
    `${side}${form}`,
    `${side}=${sign}`,
    `${side}=${sign}:${form}`,
    `${side}~${bucket(gap, 0, 1, 2, 4, 7, 12, 20)}`,
    `${side}${mention.kind}${mention.possessive ? 'p' : ''}`,
    `${side}<${beforeTag}`,
    `${side}>${behindTag}`,
    `${side}s${sentence}`,
    `${side}v${verbs}:${form}`,
    `${side}<${beforeTag}j${subject}`,
    `${side}${cue.kind}`,
    `${side}<${beforeTag}=${sign}`,
  ];
}

/** How a cue stands in its clause. */
function formOf(analysis: Analysis, cue: CueCandidate): string {
  if (cue.kind === 'noun' || cue.kind === 'according' || cue.kind === 'colon') return cue.kind;
  if (cue.passive) return 'passive';
  return hasTense(analysis.items, cue) ? 'finite' : cue.tag;
}

function finiteVerbs(analysis: Analysis, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to && verbs < 3; i++)
    if (hasTenseTag((analysis.items[i] as Item).tag)) verbs++;
  return verbs;
}

/** The sources of a cue, likeliest first, three at most. */
export function rankSources(analysis: Analysis, cue: CueCandidate): Source[] {
  const candidates = sourceCandidates(analysis, cue);
  const ruled = sourceByRule(analysis, cue);
  if (candidates.includes(ruled)) return [{ mention: ruled, probability: RULED }];
  const scores = candidates.map((index) =>
    weigh(SOURCE_WEIGHTS, sourceFeatures(analysis, cue, index)),
  );
  const probabilities = softmax(scores);
  return candidates
    .map((mention, i) => ({ mention, probability: probabilities[i] as number }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 3);
}

/**
 * The mention that order alone tells: behind “by” of a passive cue, behind “of” in “X is a demand of
 * Y”, behind an inverted verb (“…, said Anna Berg.”); -2 for any other cue.
 */
function sourceByRule(analysis: Analysis, cue: CueCandidate): number {
  const { items, mentionFrom } = analysis;
  const agent = cue.passive && items[cue.end]?.lower === 'by';
  if (agent || isPredicate(items, cue) || isInverted(analysis, cue)) {
    return mentionFrom[cue.end] as number;
  }
  return -2;
}

/** Whether a verb of saying stands behind a comma or quotation and right before who says it. */
function isInverted({ items, mentions, mentionFrom }: Analysis, cue: CueCandidate): boolean {
  const before = items[cue.start - 1]?.tag;
  if (cue.kind !== 'say' || cue.passive || (before !== 'comma' && before !== 'quote')) return false;
  const mention = mentions[mentionFrom[cue.end] ?? -1];
  if (mention === undefined || mention.start !== cue.end || !hasTense(items, cue)) return false;
  const behind = items[mention.end]?.tag;
  return behind === undefined || behind === 'stop' || behind === 'comma';
}

/** Whether two mentions are one, or the same pronoun in two places. */
export function isSameSource(analysis: Analysis, a: number, b: number): boolean {
  if (a < 0 || b < 0) return false;
  if (a === b) return true;
  const one = analysis.mentions[a] as MentionPhrase;
  const other = analysis.mentions[b] as MentionPhrase;
  if (one.kind !== 'pronoun' || other.kind !== 'pronoun') return false;
  return analysis.items[one.head]?.lower === analysis.items[other.head]?.lower;
}
