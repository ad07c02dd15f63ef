import { FNV_BASIS, fnv, fnvStep } from '../model/hash.js';
import { isLetter, isWordCharacter } from './characters.js';
import { FUNCTION_WORDS } from './packs/function-words.js';

/** Characters of the text that are read; that is enough to show the language of an article. */
const SAMPLE = 6000;
/** Fewest votes, and fewest votes a word, that a language needs. */
const LEAST_SCORE = 1.3;
const LEAST_SHARE = 0.08;
/** Weight of a word of one letter, which may be an initial or a list item. */
const LETTER_WEIGHT = 0.4;
/** Longest word that is looked up; hardly any function word is longer. */
const LONGEST_WORD = 12;
const SURE = 0.99;
/** Names with two apostrophes, whose pieces are words of no language: “Ng’ang’a”. */
const PIECED_NAME = /(?:[a-z]{1,12}['’]){2,4}[a-z]{1,12}/g;
/** A part of every such name that is soon found. */
const IN_PIECES = /['’][a-z]{1,12}['’]/;

/** Writing systems that show the language, by the range of their characters. */
const SCRIPTS: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x3040, 0x30ff, 'kana'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'ko'],
];
/** A character from the first of these ranges to the last, but for marks between them. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff]/;
/** Letters of Persian and Urdu that Arabic does not have. */
const PERSIAN_LETTERS = 'پچژگ';
const URDU_LETTERS = 'ٹڈڑے';

/** The guessed language, and how sure the guess is. */
export interface LanguageGuess {
  /** BCP 47 tag. */
  language: string;
  /** 0 to 1. */
  confidence: number;
}

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/**
 * The languages that each function word votes for, as indices in the table. A word is found by its
 * hash, which is computed while a text is read: to cut each word out would take longer than the rest.
 */
interface Votes {
  /** Each word in the first free slot from its hash on; '' where a slot is free. */
  words: string[];
  languages: number[][];
}

/** Number of slots, a power of two: several for each word. */
const SLOTS = 1 << 13;

let votes: Votes | undefined;

function functionWordVotes(): Votes {
  if (votes !== undefined) return votes;
  votes = { words: new Array(SLOTS).fill(''), languages: [] };
  for (const [language, words] of Object.values(FUNCTION_WORDS).entries()) {
    for (const word of new Set(words.split(' '))) {
      const slot = slotOf(votes, word, 0, word.length, fnv(word));
      votes.words[slot] = word;
      votes.languages[slot] = [...(votes.languages[slot] ?? []), language];
    }
  }
  return votes;
}

/** The slot of the word of a text that begins at `start`, or that where it would be. */
function slotOf(
  { words }: Votes,
  text: string,
  start: number,
  length: number,
  hash: number,
): number {
  for (let slot = hash ^ (hash >>> 15); ; slot++) {
    const word = words[slot & (SLOTS - 1)] as string;
    if (word === '' || (word.length === length && text.startsWith(word, start)))
      return slot & (SLOTS - 1);
  }
}

/**
 * Guesses the language of a text from its writing system and its function words.
 *
 * @returns The guess, or null if the text is too short or fits none of the known languages.
 */
export function guessLanguage(text: string): LanguageGuess | null {
  const sample = text.slice(0, SAMPLE);
  if (!OTHER_SCRIPT.test(sample)) return voteByWords(sample);
  const { letters, counts, persian, urdu } = countScripts(sample);
  // Japanese and Chinese need few characters, and their news contains Latin names
  if ((counts.get('kana') ?? 0) * 10 > letters) return { language: 'ja', confidence: SURE };
  const [script, count] = dominant(counts);
  if (count * 2 > letters) {
    if (script === 'han') return { language: 'zh', confidence: SURE };
    if (script === 'arabic') {
      return { language: urdu ? 'ur' : persian ? 'fa' : 'ar', confidence: SURE };
    }
    if (script !== 'cyrillic') return { language: script, confidence: SURE };
  }
  return voteByWords(sample);
}

function countScripts(sample: string): {
  letters: number;
  counts: Map<string, number>;
  persian: boolean;
  urdu: boolean;
} {
  const counts = new Map<string, number>();
  let letters = 0;
  let persian = 0;
  let urdu = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (!isLetter(code)) continue;
    letters++;
    if (code < 0x370) continue;
    const script = scriptOf(code);
    if (script === undefined) continue;
    counts.set(script, (counts.get(script) ?? 0) + 1);
    if (script === 'arabic' && PERSIAN_LETTERS.includes(sample[i] as string)) persian++;
    if (script === 'arabic' && URDU_LETTERS.includes(sample[i] as string)) urdu++;
  }
  return { letters, counts, persian: persian * 100 > letters, urdu: urdu * 100 > letters };
}

/** Name of the writing system that a code unit belongs to. */
function scriptOf(code: number): string | undefined {
  for (const [from, to, script] of SCRIPTS) {
    if (code < from) return undefined;
    if (code <= to) return script;
  }
  return undefined;
}

function dominant(counts: ReadonlyMap<string, number>): [string, number] {
  let best: [string, number] = ['', 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}

/**
 * The language with the most votes from function words; a word of several languages counts less for
 * each.
 */
function voteByWords(sample: string): LanguageGuess | null {
  const votes = functionWordVotes();
  const scores = new Float64Array(LANGUAGES.length);
  const small = sample.toLowerCase();
  const lower = IN_PIECES.test(small) ? small.replace(PIECED_NAME, ' ') : small;
  let words = 0;
  let start = 0;
  let hash = FNV_BASIS;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if ((code >= 0x61 && code <= 0x7a) || isWordCharacter(code)) {
      hash = fnvStep(hash, code);
      continue;
    }
    const length = i - start;
    const own = hash;
    start = i + 1;
    hash = FNV_BASIS;
    if (length === 0 || length > LONGEST_WORD) continue;
    words++;
    const languages = votes.languages[slotOf(votes, lower, i - length, length, own)];
    if (languages === undefined) continue;
    const weight = (length === 1 ? LETTER_WEIGHT : 1) / Math.sqrt(languages.length);
    for (const language of languages) scores[language] = (scores[language] as number) + weight;
  }
  let best = 0;
  let second = 0;
  for (const score of scores) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  if (best < LEAST_SCORE || best < words * LEAST_SHARE) return null;
  const confidence = 1 - second / (2 * best);
  const language = LANGUAGES[scores.indexOf(best)] as string;
  return { language, confidence: Math.min(SURE, Math.round(confidence * 100) / 100) };
}
