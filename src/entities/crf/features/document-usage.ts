import type { Document, Word } from '../../document/document.js';
import {
  COURTESY,
  EDGE,
  FIRST_NAME,
  PREPOSITION,
  type Reading,
  ROLE,
  SPEECH,
} from './word-traits.js';

/** How a word is used elsewhere in the document, without headlines. */
export interface Habit {
  /** Number of times with a capital inside a sentence. */
  capital: number;
  /**
   * Bits: after a title, before a verb of speech, after “in”, after “the”, first and last of a run.
   */
  signs: number;
  /**
   * The longest run of capital words that contains it: the run's length, the word's index, the
   * run's ends.
   */
  length: number;
  place: number;
  first: Reading | null;
  last: Reading | null;
}

export const TITLED = 1;
export const SPEAKS = 2;
export const PLACED = 4;
const WITH_ARTICLE = 8;
const OPENS_RUN = 16;
const CLOSES_RUN = 32;

/** The use of a word that never stands with a capital. */
export const SMALL_ONLY: Readonly<Habit> = {
  capital: 0,
  signs: 0,
  length: 0,
  place: 0,
  first: null,
  last: null,
};

/** The usage of all words of the document, and the last word that initials stand for. */
export interface Habits {
  words: (Habit | undefined)[];
  /** For each word, the number of times in small letters. */
  small: Int32Array;
  initials: Map<string, Reading>;
}

const LONGEST_RUN = 12;
const SMALL_JOINTS = /^(?:of|the|and|for|&|de|la|al)$/;

export function readHabits(document: Document, readings: (i: number) => Reading): Habits {
  const habits: Habits = {
    words: new Array(document.usage.size),
    small: new Int32Array(document.usage.size),
    initials: new Map(),
  };
  const { small } = habits;
  for (const sentence of document.sentences) {
    if (sentence.casing !== 'sentence') continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const word = document.words[i] as Word;
      if (!word.named) {
        if (word.kind === 'word') {
          const { id } = word.usage;
          small[id] = (small[id] as number) + 1;
        }
        i++;
        continue;
      }
      let last = i + 1;
      while (last < sentence.last && last < i + LONGEST_RUN && document.words[last]?.named) last++;
      readRun(document, readings, habits, i, last, sentence.first, sentence.last);
      i = last;
    }
    readInitials(document, readings, habits, sentence.first, sentence.last);
  }
  return habits;
}

function habitOf(habits: Habits, word: Word): Habit {
  const { id } = word.usage;
  let habit = habits.words[id];
  if (habit === undefined) {
    habit = { capital: 0, signs: 0, length: 0, place: 0, first: null, last: null };
    habits.words[id] = habit;
  }
  return habit;
}

function readRun(
  document: Document,
  readings: (i: number) => Reading,
  habits: Habits,
  first: number,
  last: number,
  start: number,
  end: number,
): void {
  for (let i = first; i < last; i++) {
    const habit = habitOf(habits, document.words[i] as Word);
    if (i > start) {
      habit.capital++;
      const before = readings(i - 1);
      if (before.tables & (ROLE | COURTESY)) habit.signs |= TITLED;
      if (before.tables & PREPOSITION) habit.signs |= PLACED;
      if (document.words[i - 1]?.lower === 'the') habit.signs |= WITH_ARTICLE;
    }
    const next = i + 1 < end ? readings(i + 1) : null;
    if (next !== null && next.tables & SPEECH) habit.signs |= SPEAKS;
    if (i + 1 < last) habit.signs |= OPENS_RUN;
    if (i > first) habit.signs |= CLOSES_RUN;
    if (last - first > habit.length) {
      habit.length = last - first;
      habit.place = i - first;
      habit.first = readings(first);
      habit.last = readings(last - 1);
    }
  }
}

/** Notes the initials of runs of capital words that may contain small joints. */
function readInitials(
  document: Document,
  readings: (i: number) => Reading,
  habits: Habits,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const word = document.words[i] as Word;
    if (!word.named || word.text.length < 2) continue;
    let initials = '';
    for (let k = i; k < end && k < i + 9; k++) {
      const other = document.words[k] as Word;
      if (other.named) {
        initials += (other.text[0] as string).toUpperCase();
        if (initials.length > 1 && !habits.initials.has(initials)) {
          habits.initials.set(initials, readings(k));
        }
      } else if (!SMALL_JOINTS.test(other.lower)) break;
    }
  }
}

export function isFirstName(reading: Reading | null): number {
  return reading !== null && reading.tables & FIRST_NAME ? 1 : 0;
}
export function isEdge(reading: Reading): boolean {
  return reading.casing === EDGE;
}
