import { own } from '../../language/own.js';
import { FUNCTION_WORDS } from '../../language/packs/function-words.js';
import { NAMES } from '../../language/packs/names.js';
import type { Document, Word } from '../document/document.js';

/** A text and what is known about its language. */
export interface LanguageProfile {
  document: Document;
  at(index: number): Word;
  /** “And”. */
  joints: ReadonlySet<string>;
  /** Words that begin sentences and are not part of a name. */
  openers: ReadonlySet<string>;
  /**
   * Whether a capital shows little, since every noun has one, or little is known about the
   * language.
   */
  strict: boolean;
  nouns: boolean;
}

export function tongueOf(document: Document, language: string): LanguageProfile {
  const { and, openers, nounsInCapitals: nouns = false } = own(NAMES, language) ?? {};
  return {
    document,
    at: (index) => document.words[index] as Word,
    joints: wordsOf(and),
    openers: new Set([...wordsOf(own(FUNCTION_WORDS, language)), ...wordsOf(openers)]),
    strict: nouns || openers === undefined,
    nouns,
  };
}

function wordsOf(list: string | undefined): Set<string> {
  return new Set(list?.split(' '));
}
