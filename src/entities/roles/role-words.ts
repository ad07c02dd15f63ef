import type { Word } from '../document/document.js';
import {
  KIN_NOUNS,
  NO_PERSON_NOUNS,
  PERSON_NOUN_ENDING,
  PERSON_NOUNS,
} from '../tables/person-nouns.js';
import { FRONT_WORDS, HONOURS } from '../tables/title-words.js';
import { COURTESY_TITLES, ROLES } from '../tables/vocabulary.js';

/** Most last letters of a word that show its ending. */
const ENDING = 12;
/** What stands before a role with a hyphen: “co-president”, “vice-chair”. */
const RANK = /^(?:co|vice|deputy|under|sub)-/;
export const ARTICLES = /^(?:the|a|an)$/;
export const POSSESSIVES = /^(?:his|her|their|its|our|my|your)$/;

/** Whether a word is an office, rank, trade or other noun for a person. */
export function isRole({ kind, lower, capital }: Word): boolean {
  if (kind !== 'word') return false;
  if (ROLES.has(lower) || PERSON_NOUNS.has(lower) || KIN_NOUNS.has(lower)) return true;
  const noun = lower.replace(RANK, '');
  if (noun !== lower && (ROLES.has(noun) || PERSON_NOUNS.has(noun))) return true;
  return !capital && !NO_PERSON_NOUNS.has(lower) && PERSON_NOUN_ENDING.test(lower.slice(-ENDING));
}

/** Whether a role says little without the other person: “brother”. */
export function isKin({ lower }: Word): boolean {
  return KIN_NOUNS.has(lower);
}

/** Whether a word is a title before a name, and not an office or a relative in small letters. */
export function isCourtesy({ lower, capital }: Word): boolean {
  if (capital && FRONT_WORDS.has(lower)) return true;
  if (!COURTESY_TITLES.has(lower) || PERSON_NOUNS.has(lower)) return false;
  return capital || !KIN_NOUNS.has(lower);
}

/** Whether a word is letters of an honour, which behind a name are no role: “Ann Berg, PC”. */
export function isLetters({ text }: Word): boolean {
  return HONOURS.has(text);
}
