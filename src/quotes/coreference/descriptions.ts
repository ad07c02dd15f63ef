import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { ANY_BODY_NOUNS, OTHER_ONES } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { isBodyNoun, isKnownAs, mayBe } from './meant/body-kinds.js';
import { NOBODY, type Resolution, type Seen } from './meant/discourse.js';
import { genderOfWord, newReferent, type Referent, vote } from './meant/referent.js';
import { describesPerson } from './meant/speaking-nouns.js';
import { candidatesFor, likeliest } from './pronouns.js';
import type { RoleBook } from './roles.js';

/** Words before a noun that mean another one than was named, more than it, or nobody at all. */
const OTHERS = `${OTHER_ONES} unnamed anonymous average typical ordinary ideal would-be whole entire`;

/** The score that the best mention must beat. */
const NOBODY_SCORE = -2.5;
/** Least share of the person who is meant: others may be somebody without a name. */
const LEAST = 0.9;
/** What it adds to the score of a body that its name says of what kind it is. */
const KNOWN_KIND = 1.5;
/** What it adds that it is named often, for each unit of the logarithm: stories have a main one. */
const OFTEN = 0.6;

/** What a body is that mostly says so in its name. */
const SAID_IN_NAMES = 'university college school institute party hospital clinic';

/**
 * “the woman”, “the 36-year-old”, “the company”, that no name was printed with: the person, or for
 * one who speaks the body, named before that is the most likely by the weights of pronouns.
 */
export function resolveDescription(
  analysis: QuoteAnalysis,
  index: number,
  seen: readonly Seen[],
  roles: RoleBook,
  speaker: Resolution,
  speaking: (mention: number) => boolean,
): Resolution {
  const { items, mentions } = analysis;
  const { start, head, end } = mentions[index] as MentionPhrase;
  const { lower } = items[head] as TaggedToken;
  const gender = genderOfWord(lower);
  const person = gender !== null || describesPerson(lower);
  const any = wordSet(ANY_BODY_NOUNS).has(lower);
  const body = !person && speaking(index) && (any || isBodyNoun(lower));
  if (items[start]?.lower !== 'the' || !(person || body)) return NOBODY;
  for (let i = start + 1; i < head; i++) {
    const word = items[i] as TaggedToken;
    if (wordSet(OTHERS).has(word.lower)) return NOBODY;
    if (body && (word.capital || word.tag === 'num' || word.tag === 'own')) return NOBODY;
  }
  // “the mother of the victim” is a person of her own, “the mother of three” is not, but may be the
  // mother of three that no name was printed for
  const number = items[end + 1]?.tag === 'num' && !roles.has(lower);
  if (items[end]?.lower === 'of' && (body || !number)) return NOBODY;
  const may = ({ referent }: Seen): boolean => {
    if (!body) return referent.kind === 'person';
    if (lower === 'country') return referent.kind === 'country';
    const open = any || !wordSet(SAID_IN_NAMES).has(lower);
    return referent.kind === 'body' && (open ? mayBe(referent, lower) : isKnownAs(referent, lower));
  };
  const candidates = candidatesFor(analysis, index, seen, speaker, speaking, may, gender);
  for (const candidate of body ? candidates : []) {
    const { referent } = candidate;
    candidate.score +=
      (isKnownAs(referent, lower) ? KNOWN_KIND : 0) + OFTEN * Math.log(1 + referent.count);
  }
  // “the ruling party” is one of several, and nothing says which
  if (body && head > start + 1) {
    const kind = candidates.filter(({ referent }) => isKnownAs(referent, lower));
    if (new Set(kind.map(({ referent }) => referent)).size > 1) return NOBODY;
  }
  const best = likeliest(candidates, NOBODY_SCORE);
  if (best === NOBODY || body) return best === NOBODY ? best : { ...best, by: 'body' };
  return best.sure < LEAST ? NOBODY : best;
}

/** The persons of a text whom it does not name, by noun: “the man”, “my mother”. */
export type Unnamed = Map<string, Referent>;

/** The person who is described without a name, who may be “he” or “she” later; or null. */
export function unnamedPerson(
  { items }: QuoteAnalysis,
  { start, head }: MentionPhrase,
  unnamed: Unnamed,
): Referent | null {
  const { lower } = items[head] as TaggedToken;
  const gender = genderOfWord(lower);
  // “the singer” may be somebody who was named
  if (gender === null && (items[start]?.lower === 'the' || !describesPerson(lower))) return null;
  let person = unnamed.get(lower);
  if (person === undefined) {
    person = newReferent('', 'person');
    person.sure = true;
    vote(person, gender, 2);
    unnamed.set(lower, person);
  }
  return person;
}
