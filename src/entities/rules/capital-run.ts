import type { Document, Sentence, Word } from '../document/document.js';
import type { LexiconEntry } from '../document/name-lexicon.js';
import { keyOf, longestKnown, type Name, type NameType, type Sign } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';

/** One pass over a run of name words. */
export interface Run {
  document: Document;
  sentence: Sentence;
  /** For each word of the document, whether it belongs to a date or an amount. */
  taken: Uint8Array;
  /** Index behind the last word of the run; reading on may push it. */
  last: number;
  names: Name[];
}

/** The word at an index. */
export function at(run: Run, i: number): Word {
  return run.document.words[i] as Word;
}

/** Whether the word at an index may be part of a name. */
export function isNamed(run: Run, i: number): boolean {
  return i < run.sentence.last && at(run, i).named && run.taken[i] !== 1;
}

/** Whether a capital word is a common word and no name of the tables. */
export function isPlainCapital(run: Run, i: number): boolean {
  const word = at(run, i);
  if (longestKnown(run.document, i, run.sentence.last) !== null) return false;
  return isCommon(word) && genderOf(word) === null;
}

/** One sign. */
export function sign(type: NameType, evidence: Sign['evidence'], weight: number): Sign {
  return { type, evidence, weight };
}

/** Adds a name to those found and returns the index behind it. */
export function emit(
  run: Run,
  first: number,
  last: number,
  signs: Sign[],
  entry: LexiconEntry | null,
): number {
  const { document, sentence, names } = run;
  const key = keyOf(document, first, last);
  names.push({ first, last, sentence, key, signs, context: null, entry });
  return last;
}
