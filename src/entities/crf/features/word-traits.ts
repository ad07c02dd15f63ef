import { noted } from '../../../language/printed-words.js';
import type { Document, Word } from '../../document/document.js';
import { isSurname } from '../../document/name-lexicon.js';
import { genderIn, isCommonIn, type WordFacts } from '../../document/word-facts.js';
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
} from '../../tables/vocabulary.js';
import { hashOf, hashOfPart } from '../model/crf-hash.js';
import { groupsOf } from '../model/word-groups.js';

/** The properties of a word by itself that features use; whole numbers, most of them hashes. */
export interface Reading {
  lower: number;
  /** Its use of capitals, see {@link casingOf}. */
  casing: number;
  shape: number;
  /** Hashes of its last one, two … letters; 0 if that is the whole word. */
  end1: number;
  end2: number;
  end3: number;
  end4: number;
  /** Hashes of its first letters, likewise. */
  front2: number;
  front3: number;
  front4: number;
  /** Groups of words that are used like it, from fine to coarse; 0 if it is in none. */
  fine: number;
  middle: number;
  coarse: number;
  /** Bits of the tables of the stage that contain it, see {@link tablesOf}. */
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

/** Most characters of a word that are read. */
const LONGEST_WORD = 40;

/** The properties of a word outside of a sentence's ends. */
export const EDGE_READING: Reading = {
  lower: 1,
  casing: EDGE,
  shape: 1,
  end1: 1,
  end2: 1,
  end3: 1,
  end4: 1,
  front2: 1,
  front3: 1,
  front4: 1,
  fine: 0,
  middle: 0,
  coarse: 0,
  tables: 0,
};

/** The properties of a document's words, each computed when it is first needed. */
export function readingsOf({ words, forms }: Document): (i: number) => Reading {
  const byForm: (Reading | undefined)[] = new Array(forms);
  return (i) => {
    const { id, facts } = words[i] as Word;
    let reading = byForm[id];
    if (reading === undefined) {
      reading = readingOf(facts);
      byForm[id] = reading;
    }
    return reading;
  };
}

const readingOf = /* @__PURE__ */ noted(readWord);

/** Computes the properties of a word. */
function readWord(word: WordFacts): Reading {
  const text = word.text.slice(0, LONGEST_WORD);
  const lower = word.lower.slice(0, LONGEST_WORD);
  const { length } = lower;
  const endOf = (size: number): number =>
    size < length ? hashOfPart(lower, length - size, length) : 0;
  const frontOf = (size: number): number => (size < length ? hashOfPart(lower, 0, size) : 0);
  const { fine, middle, coarse } = groupsOf(word.named ? word.key : lower);
  return {
    lower: hashOf(lower),
    casing: casingOf(word, text),
    shape: hashOf(shapeOf(text)),
    end1: endOf(1),
    end2: endOf(2),
    end3: endOf(3),
    end4: endOf(4),
    front2: frontOf(2),
    front3: frontOf(3),
    front4: frontOf(4),
    fine,
    middle,
    coarse,
    tables: word.kind === 'word' ? tablesOf(word, lower) : 0,
  };
}

function casingOf(word: WordFacts, text: string): number {
  if (word.kind === 'number') return NUMBER;
  if (word.kind !== 'word') return MARK;
  if (!word.capital) return word.named ? INNER : LOWER;
  if (text.length === 1 || (text.length === 2 && text[1] === '.')) return LETTER;
  if (text.indexOf('.') === 1) return DOTTED;
  if (text === text.toUpperCase()) return UPPER;
  return text.slice(1) === word.lower.slice(1, text.length) ? CAPITAL : MIXED;
}

/** The shapes of most words, which need not be read letter by letter. */
const SMALL = /^[a-z]{2,}$/;
const CAPITALISED = /^[A-Z][a-z]{2,}$/;

/**
 * The shape of a word: “Xxx” for “Berg”, “xx-Xxx” for “al-Assad”, with at most two equal signs in a
 * row.
 */
function shapeOf(text: string): string {
  if (SMALL.test(text)) return 'xx';
  if (CAPITALISED.test(text)) return 'Xxx';
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

let bitsOfWords: Map<string, number> | undefined;

/** The tables of words in lower case as bits of each word, so that one look-up is enough. */
function vocabulary(): Map<string, number> {
  if (bitsOfWords !== undefined) return bitsOfWords;
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(FUNCTION_WORDS, 8);
  add(ROLES, ROLE);
  add(COURTESY_TITLES, COURTESY);
  add(ORGANISATION_HEADS, 64);
  add(PLACE_HEADS, 128);
  add(OF_HEADS, 256);
  add(ROLE_MODIFIERS, 512);
  add(SPEECH_VERBS, SPEECH);
  add(PLACE_PREPOSITIONS, PREPOSITION);
  add(['in'], PREPOSITION);
  add(PLACE_STARTERS, 4096);
  add(EVENT_HEADS, 8192);
  bitsOfWords = bits;
  return bits;
}

/** The tables of the stage that contain a word. */
function tablesOf(word: WordFacts, lower: string): number {
  return (
    (vocabulary().get(lower) ?? 0) |
    (isCommonIn(word) ? COMMON : 0) |
    (genderIn(word) !== null ? FIRST_NAME : 0) |
    (isSurname(word.key) ? SURNAME : 0)
  );
}
