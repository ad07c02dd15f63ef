import type { Span } from '../article.js';
import {
  AFTER_A_SHOUT,
  AFTER_A_TIME,
  DOMAIN_ENDINGS,
  LETTERED,
  NEVER_NAMES,
  SENTENCE_STARTERS,
  stopRole,
} from './abbreviations.js';
import {
  classOf,
  codeAt,
  DIGIT,
  isLetter,
  isSpace,
  isWordCharacter,
  LOWER,
  NEWLINE,
  skipSpace,
  UPPER,
} from './characters.js';
import { isNumber, requireString, requireType } from './require.js';
import { liesWithin, trimSpan } from './spans.js';

/** Marks that close a quotation or a bracket after the end of a sentence. */
const CLOSERS = '”’"\')]»›}』」';
/** Marks that may open the next sentence. */
const OPENERS = '“‘"\'([«‹„「『¿¡—–-';
/** Most characters that are read back from a stop for its word: no table has longer ones. */
const LONGEST_WORD = 24;
/** Words that are searched for a verb after a shout in quotation marks. */
const SHOUT_WINDOW = 4;

/**
 * Splits a text into sentences.
 *
 * The rules know abbreviations by what may follow them, initials, quotation marks and brackets
 * after the stop, decimal numbers, times, addresses, ellipses, and two sentences without a space
 * between them, as some extractors leave them (“…the difference.Russian president…”). An empty line
 * always ends a sentence; a single line break alone never does.
 *
 * @param text - Any text.
 * @param start - Offset to begin at, in UTF-16 code units.
 * @param end - Offset to stop before.
 * @returns Sentences in order, without outer white space; never an empty one.
 * @throws TypeError when `text` is no string, or an offset no number.
 * @throws RangeError when the offsets do not lie within the text, in order.
 *
 * @category Extract
 * @example
 * ```ts
 * import { splitSentences } from 'copydesk';
 *
 * splitSentences('Mr. Berg left. He was late.'); // => [{ start: 0, end: 14 }, { start: 15, end: 27 }]
 * ```
 */
export function splitSentences(text: string, start = 0, end = text?.length): Span[] {
  requireString(text, 'splitSentences');
  requireType(start, 'splitSentences: start', isNumber);
  requireType(end, 'splitSentences: end', isNumber);
  if (!liesWithin({ start, end }, text.length)) {
    throw new RangeError(
      `splitSentences needs offsets within the text's ${text.length} characters, but was given ${start} to ${end}`,
    );
  }
  return sentencesIn(text, start, end);
}

/** The sentences of a stretch of a text, for offsets that are known to be valid. */
export function sentencesIn(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = [];
  let from = start;
  let i = start;
  while (i < end) {
    const code = codeAt(text, i);
    let cut = -1;
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
      const run = endOfTerminators(text, i, end);
      const behind = endOfClosers(text, run, end);
      if (endsHere(text, from, i, run, behind, end)) cut = behind;
      i = behind;
    } else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      cut = endOfClosers(text, i + 1, end);
      i = cut;
    } else if (classOf(code) === NEWLINE) {
      const next = skipSpace(text, i, end);
      if (isEmptyLine(text, i, next)) cut = i;
      i = next;
    } else {
      i++;
    }
    if (cut !== -1) {
      pushSentence(sentences, text, from, cut);
      from = cut;
    }
  }
  pushSentence(sentences, text, from, end);
  return sentences;
}

function pushSentence(sentences: Span[], text: string, start: number, end: number): void {
  const sentence = trimSpan(text, start, end);
  if (sentence.end > sentence.start) sentences.push(sentence);
}

/** Offset after a run of `.`, `!`, `?` and `…` that begins at `i`. */
function endOfTerminators(text: string, i: number, end: number): number {
  while (i < end && '.!?…'.includes(text[i] as string)) i++;
  return i;
}

/** Offset after the closing marks that directly follow a sentence's stop. */
function endOfClosers(text: string, i: number, end: number): number {
  while (i < end && CLOSERS.includes(text[i] as string)) {
    // “It was him.'We'”: a straight mark with a letter after it opens the next quotation
    if ('"\''.includes(text[i] as string) && isWordCharacter(codeAt(text, i + 1))) break;
    i++;
  }
  return i;
}

/** Whether white space contains two line breaks; CR LF counts as one. */
function isEmptyLine(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const code = codeAt(text, i);
    if (classOf(code) === NEWLINE && !(code === 10 && codeAt(text, i - 1) === 13)) breaks++;
  }
  return breaks > 1;
}

/**
 * Whether a sentence that began at `from` ends with the terminators from `stop` to `run`, with
 * closing marks after them up to `behind`.
 */
function endsHere(
  text: string,
  from: number,
  stop: number,
  run: number,
  behind: number,
  end: number,
): boolean {
  const next = skipSpace(text, behind, end);
  const lone = run - stop === 1 && codeAt(text, stop) === 0x2e;
  if (next === behind) return isGlued(text, stop, behind, end);
  const opening = endOfOpeners(text, next, end);
  const kind = classOf(codeAt(text, opening));
  if (kind === LOWER) return false;
  if (!isWordCharacter(codeAt(text, opening)) && !isBreak(text, behind, next)) {
    // punctuation after the stop: “Yahoo! , said”, “5. —”; symbols such as $ may begin a sentence
    if (',;:.)]%'.includes(text[opening] as string)) return false;
  }
  if (lone && behind === run) return stopEnds(text, from, stop, next, opening, end);
  if (!lone && behind > run && text[stop] !== '…' && run - stop < 3) {
    return !isReportedShout(text, opening, end);
  }
  return true;
}

/** Whether a line break lies between two offsets. */
function isBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(codeAt(text, i)) === NEWLINE) return true;
  return false;
}

function endOfOpeners(text: string, i: number, end: number): number {
  const limit = Math.min(end, i + 4);
  while (i < limit && OPENERS.includes(text[i] as string)) i++;
  return i;
}

/** The word that begins at `i`, in lower case. */
function wordFrom(text: string, i: number, end: number): string {
  let stop = i;
  while (stop < end && isWordCharacter(codeAt(text, stop))) stop++;
  return text.slice(i, stop).toLowerCase();
}

/** Start of the word that ends at `end`: letters and digits, and stops between them. */
function wordStart(text: string, from: number, end: number): number {
  const limit = Math.max(from, end - LONGEST_WORD);
  let i = end;
  while (i > limit) {
    const code = codeAt(text, i - 1);
    const inner = code === 0x2e && isLetter(codeAt(text, i));
    if (!isWordCharacter(code) && !inner) break;
    i--;
  }
  return i;
}

/** Whether a single full stop with white space after it ends the sentence. */
function stopEnds(
  text: string,
  from: number,
  stop: number,
  next: number,
  opening: number,
  end: number,
): boolean {
  const start = wordStart(text, from, stop);
  const word = text.slice(start, stop);
  const lower = word.toLowerCase();
  const capital = classOf(codeAt(text, start)) === UPPER;
  const following = wordFrom(text, opening, end);
  const beforeNumber = classOf(codeAt(text, next)) === DIGIT;
  // “1. Preheat the oven”: the number of a list item
  const isNumber = classOf(codeAt(text, start)) === DIGIT && word.length <= 3;
  if (isNumber && isOnlySpace(text, from, start)) return false;
  if (lower === 'a.m' || lower === 'p.m' || lower === 'am' || lower === 'pm') {
    return !AFTER_A_TIME.has(following);
  }
  if (word.length === 1 && isLetter(codeAt(text, start))) {
    return initialEnds(text, from, start, following, opening);
  }
  if (word.includes('.') && word.length < 10 && !/\w\w\.\w+$/.test(word)) {
    return SENTENCE_STARTERS.has(following);
  }
  if (capital && LETTERED.has(lower) && following.length === 1) return false;
  const role = stopRole(lower, capital, beforeNumber);
  // “on Main St. The house”: after a name it is no title
  if (role === 'inside') return capital && NEVER_NAMES.has(following) && lower !== 'hon';
  return role === 'end' || SENTENCE_STARTERS.has(following);
}

function isOnlySpace(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(codeAt(text, i))) return false;
  return true;
}

/** Whether a single letter with a stop ends the sentence: “plan B. He left”, but not “J. Smith”. */
function initialEnds(
  text: string,
  from: number,
  start: number,
  following: string,
  opening: number,
): boolean {
  const letter = text[start] as string;
  if (letter === 'I') return SENTENCE_STARTERS.has(following);
  if (stopRole(letter.toLowerCase(), false, false) === 'inside') return false;
  const before = start - 1;
  if (!isSpace(codeAt(text, before))) return false;
  const wordBefore = wordStart(text, from, before);
  const lowerBefore = classOf(codeAt(text, wordBefore)) === LOWER;
  const initialNext = text[opening + 1] === '.';
  const starters = lowerBefore ? SENTENCE_STARTERS : NEVER_NAMES;
  return !initialNext && starters.has(following);
}

/** Whether a stop without white space after it ends a sentence. */
function isGlued(text: string, stop: number, behind: number, end: number): boolean {
  const opening = endOfOpeners(text, behind, end);
  if (classOf(codeAt(text, opening)) !== UPPER) return false;
  const second = classOf(codeAt(text, opening + 1));
  if (second === UPPER || second === DIGIT) return false;
  const following = wordFrom(text, opening, end);
  if (DOMAIN_ENDINGS.has(following) && !SENTENCE_STARTERS.has(following)) return false;
  const before = classOf(codeAt(text, stop - 1));
  const word = before === LOWER && classOf(codeAt(text, stop - 2)) === LOWER;
  const closed = behind > stop + 1;
  return word || closed || (before === DIGIT && second === LOWER);
}

/** Whether a verb of saying follows within a few words: “Stop!” Smith cried. */
function isReportedShout(text: string, opening: number, end: number): boolean {
  let i = opening;
  for (let words = 0; words < SHOUT_WINDOW; words++) {
    const word = wordFrom(text, i, end);
    if (word === '') return false;
    if (AFTER_A_SHOUT.has(word)) return true;
    i += word.length;
    if (text[i] === '.' && word.length < 4) i++;
    if (!isSpace(codeAt(text, i))) return false;
    i++;
  }
  return false;
}
