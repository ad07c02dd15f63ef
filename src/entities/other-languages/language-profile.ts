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
  /** Whether the word before another is an office, behind which a person is named. */
  behindOffice(index: number): boolean;
}

export function tongueOf(document: Document, language: string): LanguageProfile {
  const pack = own(NAMES, language) ?? {};
  const { and, openers, nounsInCapitals: nouns = false } = pack;
  const endings = pack.officeEndings?.split(' ') ?? [];
  return {
    document,
    at: (index) => document.words[index] as Word,
    joints: wordsOf(and),
    openers: new Set([...wordsOf(own(FUNCTION_WORDS, language)), ...wordsOf(openers)]),
    strict: nouns || openers === undefined,
    nouns,
    behindOffice: (index) => {
      const before = document.words[index - 1];
      if (before === undefined || !before.named) return false;
      const noun = before.lower.replace(FEMININE, '');
      return endings.some((ending) => noun.endsWith(ending));
    },
  };
}

/** “Ministerin”, of “Minister”. */
const FEMININE = /(?<=[a-zäöüß]{3})in$/;

function wordsOf(list: string | undefined): Set<string> {
  return new Set(list?.split(' '));
}
