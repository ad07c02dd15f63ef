import type { Span } from '../../article.js';
import { eachApart } from '../../language/paragraphs/paragraphs.js';
import { noted, type Printed, printedIn } from '../../language/printed-words.js';
import { sentencesIn } from '../../language/sentences.js';
import { eachToken } from '../../language/tokens.js';
import { FUNCTION_WORDS, NAME_FRONTS, NAME_TAILS } from '../tables/vocabulary.js';
import { firstNameGender } from './first-names.js';
import { fold } from './fold-word.js';
import { longestFrom, lookUp } from './name-lexicon.js';
import { hasInnerCapital } from './word-facts.js';
import { formOf, type Usage, type Word, type WordForms } from './word-forms.js';

export type { Word } from './word-forms.js';

/** The use of capitals in a sentence: only in names, in most words, or in all letters. */
export type Casing = 'sentence' | 'title' | 'upper';

/** A sentence as a range of words. */
export interface Sentence {
  /** Index of its first word. */
  first: number;
  /** Index after its last word. */
  last: number;
  casing: Casing;
  /** Whether it begins a paragraph. */
  opens: boolean;
}

/** A text as words and sentences, made once for all steps of the stage. */
export interface Document {
  text: string;
  /** Equal words are one object: a text may have a million words. */
  words: Word[];
  /** For each word, its first offset in the text, and the one after its last. */
  starts: number[];
  ends: number[];
  sentences: Sentence[];
  /** How each word in lower case is used. */
  usage: ReadonlyMap<string, Usage>;
  /** Number of different forms of its words. */
  forms: number;
}

/** Longest word that has a small letter in headlines too. */
const SHORT_WORD = 3;
/** Share of words with a capital from which a sentence is in headline style. */
const TITLE_SHARE = 0.7;
const UPPER_SHARE = 0.7;
/** The letter of a party before the place that its member represents: “D-Las Vegas”, “R-Ohio”. */
const PARTY_FRONT = /^[DRI]-[A-Z]/;
/** Most characters of a compound that is split at a hyphen. */
const LONGEST_COMPOUND = 60;

/** Splits a text into sentences and words; none crosses the border of a separate span. */
export function readDocument(text: string, apart: readonly Span[] = []): Document {
  const forms: WordForms = { byText: new Map(), usage: new Map() };
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const places: Places = { text, words, starts, ends };
  const sentences: Sentence[] = [];
  eachApart(text, apart, (paragraph) => {
    let opens = true;
    for (const { start, end } of sentencesIn(text, paragraph.start, paragraph.end)) {
      const first = words.length;
      eachToken(text, start, end, (printed, start, end) =>
        pushWords(places, forms, printed, start, end),
      );
      const last = words.length;
      if (last === first) continue;
      const casing = casingOf(words, first, last);
      sentences.push({ first, last, casing, opens });
      opens = false;
    }
  });
  for (const sentence of sentences) countUsage(words, sentence);
  return { text, words, starts, ends, sentences, usage: forms.usage, forms: forms.byText.size };
}

type Places = Pick<Document, 'text' | 'words' | 'starts' | 'ends'>;

/** Adds a token as one word, or as several if a compound contains a name: “US-led”. */
function pushWords(
  places: Places,
  forms: WordForms,
  printed: Printed,
  start: number,
  end: number,
): void {
  const cut = isCompound(printed) ? compoundCut(printed, isBetweenBrackets(places, end)) : 0;
  if (cut === 0) {
    pushWord(places, forms, printed, start, end);
    return;
  }
  const { text } = printed;
  const at = start + cut;
  pushWords(places, forms, partOf(text.slice(0, cut)), start, at);
  pushWord(places, forms, partOf('-'), at, at + 1);
  pushWords(places, forms, partOf(text.slice(cut + 1)), at + 1, end);
}

function pushWord(
  { words, starts, ends }: Places,
  forms: WordForms,
  printed: Printed,
  start: number,
  end: number,
): void {
  words.push(formOf(forms, printed));
  starts.push(start);
  ends.push(end);
}

/** A part of a compound as a token. */
function partOf(text: string): Printed {
  if (text === '-') return printedIn(text, 'mark');
  return printedIn(text, /^\d/.test(text) ? 'number' : 'word');
}

const isCompound = /* @__PURE__ */ noted(
  ({ kind, text }: Printed) =>
    kind === 'word' && text.includes('-') && text.length < LONGEST_COMPOUND,
);

/** Whether a token with this end stands in brackets of its own: “(R-Warren)”, for whatever county. */
function isBetweenBrackets({ text, words }: Places, end: number): boolean {
  return text[end] === ')' && words.at(-1)?.text === '(';
}

/** The offset of the hyphen before or after a name, at which a compound is split, or 0. */
function compoundCut({ text, lower, capital }: Printed, bracketed: boolean): number {
  const front = text.indexOf('-');
  if (NAME_FRONTS.has(lower.slice(0, front)) && hasCapitalAt(text, front + 1)) return front;
  if (PARTY_FRONT.test(text) && (bracketed || longestFrom(fold(text.slice(2))) > 0)) return 1;
  if (!(capital || hasInnerCapital(text)) || lookUp(fold(text), text) !== undefined) return 0;
  const back = text.lastIndexOf('-');
  const tail = lower.slice(back + 1);
  if (text.slice(back + 1) === tail && isNameTail(tail)) return back;
  if (!hasCapitalAt(text, front + 1)) return 0;
  const [left, right] = [text.slice(0, front), text.slice(front + 1)];
  if (isDoubleName(left, right) || right === 'Presse') return 0; // Agence France-Presse
  const known = lookUp(fold(left), left) ?? lookUp(fold(right), right);
  return known !== undefined && front > 1 && text.indexOf('-', front + 1) < 0 && left !== 'Al'
    ? front
    : 0;
}

/** Whether two words are a first name of two parts: “David-Alexandre”. */
function isDoubleName(left: string, right: string): boolean {
  return firstNameGender(left) !== null && firstNameGender(right) !== null;
}

function hasCapitalAt(text: string, i: number): boolean {
  const letter = text[i] ?? '';
  return letter !== letter.toLowerCase();
}

function isNameTail(tail: string): boolean {
  return NAME_TAILS.has(tail) || (tail.length > 4 && /(?:ed|ing)$/.test(tail));
}

/** The use of capitals in a sentence. */
function casingOf(words: readonly Word[], first: number, last: number): Casing {
  let letters = 0;
  let upper = 0;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { kind, text, lower, capital, allCapitals } = words[i] as Word;
    if (kind !== 'word') continue;
    if (text.length > 1) {
      letters++;
      if (allCapitals) upper++;
    }
    if (text.length > SHORT_WORD || (i > first && capital)) {
      if (!FUNCTION_WORDS.has(lower) || capital) long++;
      if (capital) capitals++;
    }
  }
  if (letters >= 4 && upper >= letters * UPPER_SHARE) return 'upper';
  if (long < 4 || capitals < long * TITLE_SHARE) return 'sentence';
  return '.;'.includes((words[last - 1] as Word).text) ? 'sentence' : 'title';
}

function countUsage(words: readonly Word[], sentence: Sentence): void {
  if (sentence.casing !== 'sentence') return;
  // at the start of the sentence, or after a quotation mark or colon that begins one
  let fresh = true;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i] as Word;
    if (word.kind === 'mark') {
      fresh ||= '“"‘«:•*—–-'.includes(word.text);
      continue;
    }
    if (word.kind === 'word') {
      const { usage } = word;
      if (!word.named) usage.lower++;
      else if (!fresh) usage.inner++;
    }
    fresh = false;
  }
}

/** Whether the word at an index begins a sentence, a quotation, or the text after a colon. */
export function isInitial(document: Document, sentence: Sentence, index: number): boolean {
  if (index === sentence.first) return true;
  const before = document.words[index - 1] as Word;
  return before.kind === 'mark' && '“"‘«:•*—'.includes(before.text);
}
