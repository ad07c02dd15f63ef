import { classOf, DIGIT } from '../../language/characters.js';
import type { PhraseNode } from './phrase-lexicon.js';

/** The words of a text, one list for each thing known of them: fast, and small. */
export interface Words {
  /** The text in lower case. */
  lower: string;
  /** Where each word begins and ends. */
  starts: number[];
  ends: number[];
  /** What the lexicon holds of each. */
  nodes: (PhraseNode | undefined)[];
  /** Places of the words that it holds. */
  known: number[];
  /** Places of the words behind a stop, which a sentence may begin with; the first is not among them. */
  firsts: number[];
}

/** A word as the lexicon spells it: all numbers are `#`. */
export function wordAt(words: Words, i: number): string {
  return isNumber(words, i) ? '#' : words.lower.slice(words.starts[i], words.ends[i]);
}

/** Whether a word is a number. */
export function isNumber({ lower, starts }: Words, i: number): boolean {
  return classOf(lower.charCodeAt(starts[i] as number)) === DIGIT;
}

/** Whether a code unit is a letter of a script that is written without spaces. */
export function isIdeographic(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

/** Marks that close what a stop ends. */
export const CLOSERS = '”’"\')]»›』」';
