import type { Word } from '../document.js';
import { firstNameGender } from '../first-names.js';
import { isCommonWord, isSurname } from '../lexicon.js';
import {
  COURTESY_TITLES,
  EVENT_HEADS,
  FUNCTION_WORDS,
  OF_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  PLACE_STARTERS,
  ROLE_MODIFIERS,
  ROLES,
  SPEECH_VERBS,
} from '../tables/vocabulary.js';
import { hashOf } from './hash.js';
import { groupsOf } from './word-groups.js';

/** What the features need to know of a word by itself; whole numbers, most of them hashes. */
export interface Reading {
  lower: number;
  /** How its letters are cased, see {@link casingOf}. */
  casing: number;
  shape: number;
  /** Of its last one to four letters. */
  ends: number[];
  /** Of its first one to four letters. */
  fronts: number[];
  /** Groups of the word by its use, from fine to coarse; 0 where it is in none. */
  fine: number;
  middle: number;
  coarse: number;
  /** Bits: which tables of the stage hold it, see {@link tablesOf}. */
  tables: number;
}

export const LOWER = 0;
export const CAPITAL = 1;
export const LETTER = 2;
export const UPPER = 3;
export const MIXED = 4;
export const NUMBER = 5;
export const DOTTED = 6;
export const INNER = 7;
export const MARK = 8;
export const EDGE = 9;

export const COMMON = 1;
export const FIRST_NAME = 2;
export const SURNAME = 4;
export const ROLE = 16;
export const COURTESY = 32;
export const SPEECH = 1024;
export const PREPOSITION = 2048;

/** Words longer than this are no words: only their beginning is looked at. */
const LONGEST_WORD = 40;

/** What stands beyond the ends of a sentence. */
export const EDGE_READING: Reading = {
  lower: 1,
  casing: EDGE,
  shape: 1,
  ends: [1, 1, 1, 1],
  fronts: [1, 1, 1, 1],
  fine: 0,
  middle: 0,
  coarse: 0,
  tables: 0,
};

/** Reads a word. */
export function readWord(word: Word): Reading {
  const text = word.text.slice(0, LONGEST_WORD);
  const lower = word.lower.slice(0, LONGEST_WORD);
  const ends: number[] = [];
  const fronts: number[] = [];
  for (let k = 1; k <= 4; k++) {
    ends.push(k < lower.length ? hashOf(lower.slice(-k)) : 0);
    fronts.push(k < lower.length ? hashOf(lower.slice(0, k)) : 0);
  }
  return {
    lower: hashOf(lower),
    casing: casingOf(word, text),
    shape: hashOf(shapeOf(text)),
    ends,
    fronts,
    ...groupsOf(word.named ? word.key : lower),
    tables: word.kind === 'word' ? tablesOf(word.key, lower, text) : 0,
  };
}

function casingOf(word: Word, text: string): number {
  if (word.kind === 'number') return NUMBER;
  if (word.kind !== 'word') return MARK;
  if (!word.capital) return word.named ? INNER : LOWER;
  if (text.length === 1 || (text.length === 2 && text[1] === '.')) return LETTER;
  if (text.indexOf('.') === 1) return DOTTED;
  if (text === text.toUpperCase()) return UPPER;
  return text.slice(1) === word.lower.slice(1, text.length) ? CAPITAL : MIXED;
}

/** “Xxx” for “Berg”, “xx-Xxx” for “al-Assad”: no more than two of a kind in a row. */
function shapeOf(text: string): string {
  let shape = '';
  let run = 0;
  for (const letter of text) {
    const upper = letter !== letter.toLowerCase();
    const lower = letter !== letter.toUpperCase();
    const sign = upper ? 'X' : lower ? 'x' : letter >= '0' && letter <= '9' ? '0' : letter;
    run = shape.endsWith(sign) ? run + 1 : 0;
    if (run < 2) shape += sign;
  }
  return shape;
}

/** Which tables of the stage hold a word. */
function tablesOf(key: string, lower: string, text: string): number {
  return (
    (isCommonWord(lower) ? COMMON : 0) |
    (firstNameGender(text) !== null ? FIRST_NAME : 0) |
    (isSurname(key) ? SURNAME : 0) |
    (FUNCTION_WORDS.has(lower) ? 8 : 0) |
    (ROLES.has(lower) ? ROLE : 0) |
    (COURTESY_TITLES.has(lower) ? COURTESY : 0) |
    (ORGANISATION_HEADS.has(lower) ? 64 : 0) |
    (PLACE_HEADS.has(lower) ? 128 : 0) |
    (OF_HEADS.has(lower) ? 256 : 0) |
    (ROLE_MODIFIERS.has(lower) ? 512 : 0) |
    (SPEECH_VERBS.has(lower) ? SPEECH : 0) |
    (PLACE_PREPOSITIONS.has(lower) || lower === 'in' ? PREPOSITION : 0) |
    (PLACE_STARTERS.has(lower) ? 4096 : 0) |
    (EVENT_HEADS.has(lower) ? 8192 : 0)
  );
}
