import type { Span } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { PRONOUN_WEIGHTS as WEIGHTS } from '../tables/pronoun-weights.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { MEMORY, NOBODY, onlyOf, type Resolution, type Seen } from './meant/discourse.js';
import type { Referent } from './meant/referent.js';
import type { NameReader } from './referents.js';

/** Most paragraphs in between that are counted. */
const MOST_PARAGRAPHS = 8;
/** The weights say too much: power of the odds at which as many are right as they say. */
const MODESTY = 0.75;
/** How sure a pronoun must be to show the gender of somebody of whom nothing else does. */
const SURE = 0.8;
/** How sure “it” is of the body that spoke last, or was the last subject. */
const LAST_BODY = 0.8;

export function resolvePronoun(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
  named: NameReader,
): Resolution {
  const { lower } = analysis.items[(analysis.mentions[index] as MentionPhrase).head] as TaggedToken;
  const person = (gender: Gender) => {
    const candidates = personCandidates(analysis, index, seen, speaker, speaking, named, gender);
    const best = likeliest(candidates, WEIGHTS.nobody);
    const meant = onlyOf(best);
    if (meant !== undefined) {
      // the pronoun shows the gender if nothing else did
      meant[gender] += meant.female + meant.male === 0 && best.sure > SURE ? 0.6 : 0.1;
      meant.last = (analysis.mentions[index] as MentionPhrase).head;
    }
    return best;
  };
  switch (lower) {
    case 'he':
    case 'his':
      return person('male');
    case 'she':
    case 'her':
      return person('female');
    case 'it':
    case 'its':
      return theBody(analysis, index, seen, speaker);
    case 'they':
    case 'their':
      return speaker.referents.length > 1 ? speaker : NOBODY;
    default:
      return NOBODY;
  }
}

/** Most mentions behind “he” or “she” that are read: a sentence may have thousands. */
const MOST_BEHIND = 8;

/** Those whom the sentence names behind “he” or “she”, which are others: “she told Berg”. */
function namedBehind(
  { items, mentions, sentenceOf }: QuoteAnalysis,
  index: number,
  named: NameReader,
): Referent[] {
  const { start, kind } = mentions[index] as MentionPhrase;
  // “As he left, Berg said”
  const opens = sentenceOf[start - 2] !== sentenceOf[start];
  if (kind !== 'pronoun' || (opens && items[start - 1]?.tag === 'wh')) return [];
  const others: Referent[] = [];
  const last = Math.min(mentions.length, index + 1 + MOST_BEHIND);
  for (let k = index + 1; k < last; k++) {
    const mention = mentions[k] as MentionPhrase;
    if (sentenceOf[mention.start] !== sentenceOf[start]) break;
    const meant = mention.kind === 'name' ? named(mention) : null;
    for (const referent of meant?.referents ?? []) others.push(referent);
  }
  return others;
}

export type Gender = 'female' | 'male';

/**
 * The referent that its mentions make the most likely, where `nobody` is the score that they must
 * beat.
 */
export function likeliest(candidates: readonly Candidate[], nobody: number): Resolution {
  const sums = new Map<Referent, number>();
  let best: Referent | null = null;
  let own = Math.exp(nobody);
  let all = own;
  for (const { referent, score } of candidates) {
    const weight = Math.exp(score);
    const sum = (sums.get(referent) ?? 0) + weight;
    sums.set(referent, sum);
    all += weight;
    if (sum <= own) continue;
    own = sum;
    best = referent;
  }
  if (best === null) return NOBODY;
  const odds = (own / (all - own)) ** MODESTY;
  return { referents: [best], sure: odds / (1 + odds), by: 'pronoun' };
}

/** An earlier mention that a pronoun may refer to. */
export interface Candidate {
  referent: Referent;
  /** A sum of weights, each multiplied by its feature. */
  score: number;
}

/** The mentions that “he” or “she” may refer to, the nearest first. */
export function personCandidates(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
  named: NameReader,
  gender: Gender,
): Candidate[] {
  const others = namedBehind(analysis, index, named);
  const may = (one: Seen) => mayBePerson(analysis, one) && !others.includes(one.referent);
  return candidatesFor(analysis, index, seen, speaker, speaking, may, gender);
}

/** The mentions before another that may mean the same, the nearest first. */
export function candidatesFor(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
  may: (one: Seen) => boolean,
  gender: Gender | null,
): Candidate[] {
  const candidates: Candidate[] = [];
  let between = false;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MEMORY); k--) {
    const one = seen[k] as Seen;
    const { referent, subject } = one;
    if (!may(one)) continue;
    let score = placeScore(analysis, index, one);
    if (subject > 0) {
      if (!between) score += WEIGHTS.lastSubject;
      between = true;
    }
    if (isEmbedded(analysis, seen, k)) score += WEIGHTS.embedded;
    if (speaker.referents[0] === referent) score += WEIGHTS.speaker;
    if (speaking(one.mention) && isInParagraph(analysis, index, one)) score += WEIGHTS.source;
    if (gender !== null) score += genderScore(referent, gender);
    if (!referent.sure) score += WEIGHTS.unsure;
    if (referent.name === '') score += WEIGHTS.unnamed;
    score += WEIGHTS.often * Math.log(1 + referent.count);
    candidates.push({ referent, score });
  }
  return candidates;
}

/** Whether a mention may name a person; the first word of a sentence has a capital anyway. */
function mayBePerson(
  { sentenceOf, mentions }: QuoteAnalysis,
  { mention, referent }: Seen,
): boolean {
  if (referent.kind !== 'unknown') return referent.kind === 'person';
  const { start } = mentions[mention] as MentionPhrase;
  return referent.count > 1 || sentenceOf[start - 1] === sentenceOf[start];
}

/** Whether there is a subject before a mention in its sentence. */
function isEmbedded(
  { sentenceOf, mentions }: QuoteAnalysis,
  seen: readonly Seen[],
  k: number,
): boolean {
  const sentence = (one: Seen) => sentenceOf[(mentions[one.mention] as MentionPhrase).head];
  const own = sentence(seen[k] as Seen);
  for (let i = k - 1; i >= Math.max(0, k - 4); i--) {
    const other = seen[i] as Seen;
    if (sentence(other) !== own) return false;
    if (other.subject > 0) return true;
  }
  return false;
}

/**
 * Score for the distance between a mention and a pronoun, and for the mention's position in the
 * sentence.
 */
function placeScore(analysis: QuoteAnalysis, index: number, { mention, subject }: Seen): number {
  const { items, mentions, mentionFrom, paragraphs, paragraphOf } = analysis;
  const own = paragraphOf[(mentions[index] as MentionPhrase).head] as number;
  const { start, head, kind, possessive } = mentions[mention] as MentionPhrase;
  const paragraph = paragraphOf[head] as number;
  const between = Math.min(MOST_PARAGRAPHS, own - paragraph);
  let score = WEIGHTS.paragraph * between + WEIGHTS.subject * subject;
  if (between > 1) score += WEIGHTS.far;
  if (between > 0) score += WEIGHTS.farSubject * subject;
  if (mentionFrom[(paragraphs[paragraph] as Span).start] === mention)
    score += WEIGHTS.opensParagraph;
  if (paragraph === 0) score += WEIGHTS.headline;
  if (kind === 'pronoun') score += WEIGHTS.pronoun;
  if (possessive) score += WEIGHTS.possessive;
  const before = items[start - 1]?.tag;
  if (before === 'prep' || before === 'to') score += WEIGHTS.preposition;
  if (before === 'and') score += WEIGHTS.and;
  return score;
}

/** Whether a mention is in an earlier sentence of the paragraph. */
function isInParagraph(analysis: QuoteAnalysis, index: number, { mention }: Seen): boolean {
  const { mentions, paragraphOf, sentenceOf } = analysis;
  const own = (mentions[index] as MentionPhrase).head;
  const other = (mentions[mention] as MentionPhrase).head;
  const later = (sentenceOf[own] as number) > (sentenceOf[other] as number);
  return later && paragraphOf[own] === paragraphOf[other];
}

/** Evidence of a gender that is more than a first name. */
const SURE_LEAN = 1.05;

function genderScore(referent: Referent, gender: Gender): number {
  const lean = referent[gender] - referent[gender === 'male' ? 'female' : 'male'];
  if (lean > 0) return WEIGHTS.rightGender;
  return lean < -SURE_LEAN ? WEIGHTS.surelyWrong : lean < 0 ? WEIGHTS.wrongGender : 0;
}

function isThing(referent: Referent): boolean {
  return referent.kind === 'body' || referent.kind === 'country';
}

/**
 * “it”: the organisation or country that spoke last, or was the subject of this sentence or the one
 * before.
 */
function theBody(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
): Resolution {
  const { mentions, sentenceOf } = analysis;
  const own = sentenceOf[(mentions[index] as MentionPhrase).head] as number;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - 8); k--) {
    const { mention, referent, subject } = seen[k] as Seen;
    const sentence = sentenceOf[(mentions[mention] as MentionPhrase).head] as number;
    if (own - sentence > 1) break;
    if (isThing(referent) && subject > 0)
      return { referents: [referent], sure: LAST_BODY, by: 'it' };
  }
  const only = onlyOf(speaker);
  return only !== undefined && isThing(only)
    ? { referents: [only], sure: LAST_BODY, by: 'it' }
    : NOBODY;
}
