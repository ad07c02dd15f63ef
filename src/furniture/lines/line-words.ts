import { classOf, DIGIT } from '../../language/characters.js';
import type { PhraseNode } from './phrase-lexicon.js';

/** The words of a text, in parallel lists, which are fast and small. */
export interface Words {
  /** The text in lower case. */
  lower: string;
  /** Start and end of each word. */
  starts: number[];
  ends: number[];
  /** The lexicon's entry for each word. */
  nodes: (PhraseNode | undefined)[];
  /** Indices of the words after a full stop, where a sentence may begin, without the first word. */
  firsts: number[];
}

/** A word as the lexicon spells it; all numbers are `#`. */
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

/** Marks that may follow the end of a sentence. */
export const CLOSERS = '”’"\')]»›』」';

/** Offset before the marks that close a line. */
export function endBeforeClosers(text: string): number {
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text[end - 1] as string)) end--;
  return end;
}
