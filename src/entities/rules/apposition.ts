import type { Document, Sentence, Word } from '../document/document.js';
import { isCommon } from '../document/word-forms.js';
import { ROLES } from '../tables/vocabulary.js';

/** What a word belongs to, in the list {@link endOfApposition} is given. */
export const PERSON = 1;
export const OTHER = 2;

/** The most words of an apposition. */
export const LONGEST_APPOSITION = 12;
export const ARTICLES = /^(?:the|a|an|his|her|their|its|our)$/;
/** Prepositions that go on with a role: “governor of the Bank of England”. */
const ROLE_PREPOSITIONS = /^(?:of|for|at|in|with|on|to|from)$/;
/** Words that no description of a person holds before its role. */
const NO_DESCRIPTION = /^(?:said|says|told|was|were|is|are|has|had|have|and|or|who|which|that)$/;
/** Plain words that go on behind a role: “secretary general”. */
const ROLE_TAILS = /^(?:general|elect|designate|affairs|rights|studies|relations)$/;

/** Whether a word is an office, rank or trade. */
export function isRole(word: Word): boolean {
  return word.kind === 'word' && ROLES.has(word.lower);
}

/**
 * Index behind a description of a person that begins at `first`: a role, what stands before it, and
 * what goes on with it. -1 where none begins there, or it names another person.
 */
export function endOfApposition(
  document: Document,
  sentence: Sentence,
  first: number,
  inside: Uint8Array,
): number {
  const { words } = document;
  const limit = Math.min(sentence.last, first + LONGEST_APPOSITION);
  let last = first;
  let role = false;
  while (last < limit) {
    const word = words[last] as Word;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== '&') break;
    if (inside[last] === PERSON) return -1;
    if (!role && (ROLE_PREPOSITIONS.test(word.lower) || NO_DESCRIPTION.test(word.lower))) return -1;
    if (isRole(word)) role = true;
    else if (role && !isTail(words, last)) break;
    last++;
  }
  return role ? last : -1;
}

/** Whether a word may stand behind the role: “governor of the Bank of England”. */
function isTail(words: readonly Word[], i: number): boolean {
  const { named, lower, kind, text } = words[i] as Word;
  if (named || kind === 'clitic' || ROLE_PREPOSITIONS.test(lower) || ARTICLES.test(lower))
    return true;
  if (lower === 'and' || text === '-' || text === '&') return true;
  if (kind !== 'word') return false;
  if (ROLE_TAILS.test(lower)) return true;
  const before = (words[i - 1] as Word).lower;
  const object = ROLE_PREPOSITIONS.test(before) || ARTICLES.test(before);
  return object && isCommon(words[i] as Word) && !/(?:ed|s)$/.test(lower);
}
