import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { DOCUMENT_NOUNS, FINDINGS } from '../tables/cue-verbs.js';
import { DESCRIBING_NOUNS, EITHER_NOUNS, NO_PERSONS, OTHER_ONES } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { isBodyNoun } from './meant/body-kinds.js';
import { NOBODY, type Resolution, type Seen } from './meant/discourse.js';
import { genderOfWord } from './meant/referent.js';
import { candidatesFor, likeliest } from './pronouns.js';
import type { RoleBook } from './roles.js';

const AGE = /^\d\d-year-old$/;
/** Endings of nouns for persons: “singer”, “actress”, “economist”. */
const PERSON = /(?:[eo]r|ist|ian|ess|ant|eur|man|woman)$/;
/** Words before a noun that mean another one than who was named, or nobody at all. */
const OTHERS = `${OTHER_ONES} unnamed anonymous average typical ordinary ideal would-be`;

/** The score that the best mention must beat. */
const NOBODY_SCORE = -2.5;
/** Least share of the person who is meant. */
const LEAST = 0.9;

/**
 * “the woman”, “the 36-year-old”, “the late-night host”, who speaks: the person named before that is
 * the most likely by the weights of pronouns, where no name was printed with the description.
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
  if (items[start]?.lower !== 'the' || (gender === null && !describesPerson(lower))) return NOBODY;
  for (let i = start + 1; i < head; i++) {
    if (wordSet(OTHERS).has((items[i] as TaggedToken).lower)) return NOBODY;
  }
  // “the mother of the victim” is a person of her own, “the mother of three” is not, but may be the
  // mother of three that no name was printed for
  if (items[end]?.lower === 'of' && (items[end + 1]?.tag !== 'num' || roles.has(lower))) {
    return NOBODY;
  }
  const isPerson = ({ referent }: Seen): boolean => referent.kind === 'person';
  const candidates = candidatesFor(analysis, index, seen, speaker, speaking, isPerson, gender);
  const best = likeliest(candidates, NOBODY_SCORE);
  return best.sure < LEAST ? NOBODY : best;
}

/** Whether a noun without a gender is one for a person, and not for what else speaks in the news. */
function describesPerson(lower: string): boolean {
  if (AGE.test(lower)) return true;
  const noun = lower.replace(/-elect$/, '');
  if (wordSet(DESCRIBING_NOUNS).has(noun)) return true;
  const other = [NO_PERSONS, DOCUMENT_NOUNS, FINDINGS, EITHER_NOUNS];
  return PERSON.test(noun) && !isBodyNoun(noun) && !other.some((table) => wordSet(table).has(noun));
}
