import { DOCUMENT_NOUNS, FINDINGS } from '../../tables/cue-verbs.js';
import {
  DESCRIBING_NOUNS,
  EITHER_NOUNS,
  NO_PERSONS,
  PERSON_PLURALS,
  SPEAKING_NOUNS,
} from '../../tables/people.js';
import { wordSet } from '../../tagging/word-sets.js';
import { isBodyNoun } from './body-kinds.js';
import { genderOfWord } from './referent.js';

const AGE = /^\d\d-year-old$/;
/** Endings of nouns for persons: “singer”, “actress”, “economist”. */
const PERSON = /(?:[eo]r|ist|ian|ess|ant|eur|man|woman)$/;

/** Whether a noun without a gender is one for a person, and not for what else speaks in the news. */
export function describesPerson(lower: string): boolean {
  if (AGE.test(lower)) return true;
  const noun = lower.replace(/-elect$/, '');
  if (wordSet(DESCRIBING_NOUNS).has(noun)) return true;
  const other = [NO_PERSONS, DOCUMENT_NOUNS, FINDINGS, EITHER_NOUNS];
  return PERSON.test(noun) && !isBodyNoun(noun) && !other.some((table) => wordSet(table).has(noun));
}

const SPEAKING = [DOCUMENT_NOUNS, FINDINGS, EITHER_NOUNS, PERSON_PLURALS, SPEAKING_NOUNS];

/** Whether a noun, in the singular or plural, means who speaks in the news: persons, bodies, papers. */
export function isSpeakingNoun(lower: string): boolean {
  const noun = lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
  if (describesPerson(noun) || isBodyNoun(noun) || genderOfWord(lower) !== null) return true;
  return SPEAKING.some((table) => wordSet(table).has(noun) || wordSet(table).has(lower));
}
