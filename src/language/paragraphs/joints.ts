import { stopRole } from '../abbreviations.js';
import { classOf, DIGIT, isLetter, isSpace, isWordCharacter, LOWER, UPPER } from '../characters.js';
import { isCamelCaseName } from './camel-case-names.js';

/** Marks that may close a sentence behind its stop. */
const CLOSERS = '”’"\')]»';
/** Marks that open a sentence. */
const OPENERS = '“„«‹「『';
/** A shorter line is a headline or a name, however it is spelt. */
const SHORTEST_LINE = 80;
/** A capital within a word is a joint if another joint is this near. */
const NEAR = 100;
/** So many sentences without a space between them, one in so many characters, show a text that was run together. */
const RUN_ON = 3;
const RUN_ON_EVERY = 3000;

/** A capital after the small letters of a word. */
const WEAK = 1;
/** A capital right after a stop, a number or a bracket. */
const STRONG = 2;

/** Places where a program left out the break between two blocks, in order. */
export interface Joints {
  places: number[];
  kinds: number[];
  /** Whether the whole text was run together. */
  runOn: boolean;
}

/** Finds all places where a capital follows without a space. */
export function findJoints(text: string): Joints {
  const places: number[] = [];
  const kinds: number[] = [];
  const words: string[] = [];
  const inSentences = new Map<string, number>();
  let strong = 0;
  let part = 0; // start of the word, or of its last part
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x5a && code < 0x80) continue;
    if (code === 0x20) part = i + 1;
    if (code <= 0x40) continue;
    const place = placeOf(text, i, code);
    const kind = place < 0 ? 0 : kindOf(text, part, place, i);
    if (kind === 0) continue;
    const word = kind === WEAK ? text.slice(startOfWord(text, i), endOfWord(text, i)) : '';
    if (word !== '') {
      inSentences.set(word, (inSentences.get(word) ?? 0) + smallNeighbours(text, i));
    }
    if (kind === STRONG) strong++;
    places.push(place);
    kinds.push(kind);
    words.push(word);
    part = i;
  }
  const runOn = strong >= RUN_ON && strong * RUN_ON_EVERY > text.length;
  // a word that is spelt so again and again within sentences is a name
  const enough = runOn ? 4 : 2;
  const isJoint = (_: number, i: number): boolean =>
    (inSentences.get(words[i] as string) ?? 0) < enough;
  return { places: places.filter(isJoint), kinds: kinds.filter(isJoint), runOn };
}

/** How many of the two words beside that of a capital have small letters, as within a sentence. */
function smallNeighbours(text: string, i: number): number {
  const start = startOfWord(text, i);
  const end = endOfWord(text, i);
  const isSmall = (at: number): boolean => classOf(text.charCodeAt(at)) === LOWER;
  return Number(text[start - 1] === ' ' && isSmall(start - 2)) + Number(isSmall(end + 1));
}

/** Where a new block would begin at a character: there, before a mark that opens, or nowhere: -1. */
function placeOf(text: string, i: number, code: number): number {
  if (classOf(code) !== UPPER) return -1;
  const before = text.charCodeAt(i - 1);
  if (isSpace(before)) return -1;
  return OPENERS.includes(text[i - 1] as string) ? i - 1 : i;
}

function kindOf(text: string, part: number, place: number, i: number): number {
  const before = classOf(text.charCodeAt(place - 1));
  if (isSpace(text.charCodeAt(place - 1)) || place === 0) return 0;
  const next = classOf(text.charCodeAt(i + 1));
  if (before === LOWER) {
    if (classOf(text.charCodeAt(place - 2)) !== LOWER || next !== LOWER) return 0;
    return isAddress(text, i) || isCamelCaseName(text, Math.max(part, startOfWord(text, i)), i)
      ? 0
      : WEAK;
  }
  if (before === DIGIT) {
    return next === LOWER &&
      !isLetter(text.charCodeAt(startOfNumber(text, place) - 1)) &&
      !isAddress(text, i)
      ? STRONG
      : 0;
  }
  let stop = place - 1;
  while (stop > part && CLOSERS.includes(text[stop] as string)) stop--;
  const closed = stop < place - 1;
  if (!'.!?…'.includes(text[stop] as string))
    return text[place - 1] === ')' && next === LOWER ? STRONG : 0;
  if (next !== LOWER && next !== UPPER && !isShortWord(text, i)) return 0;
  if (text[stop] !== '.' || closed) return isAddress(text, i) ? 0 : STRONG;
  if (classOf(text.charCodeAt(stop - 1)) === DIGIT) return next === LOWER ? STRONG : 0;
  const start = startOfWord(text, stop);
  const word = text.slice(start, stop);
  if (word.length < 3 || isAddress(text, i)) return 0;
  return stopRole(word.toLowerCase(), classOf(text.charCodeAt(start)) === UPPER, false) === 'end'
    ? STRONG
    : 0;
}

/** Whether a capital is a word by itself: “I”, “A”. */
function isShortWord(text: string, i: number): boolean {
  return 'AI'.includes(text[i] as string) && !isWordCharacter(text.charCodeAt(i + 1));
}

const LONGEST_WORD = 40;

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function startOfNumber(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && classOf(text.charCodeAt(start - 1)) === DIGIT)
    start--;
  return start;
}

/** Whether a place is within an address, a handle or a hashtag. */
function isAddress(text: string, i: number): boolean {
  let start = i;
  while (start > 0 && i - start < LONGEST_WORD && !isSpace(text.charCodeAt(start - 1))) {
    start--;
    if ('@#/_=%&\\'.includes(text[start] as string)) return true;
  }
  return text.startsWith('www.', start);
}

/** Gives the parts of a paragraph that a program ran together, or all of it. */
export function eachPart(
  joints: Joints,
  first: number,
  start: number,
  end: number,
  take: (start: number, end: number) => void,
): number {
  const { places, kinds } = joints;
  let after = first;
  while (after < places.length && (places[after] as number) < end) after++;
  let from = start;
  if (end - start > SHORTEST_LINE && after - first > 1) {
    for (let i = first; i < after; i++) {
      const place = places[i] as number;
      const near = (other: number): boolean =>
        other >= first && other < after && Math.abs((places[other] as number) - place) < NEAR;
      const parts = kinds[i] === STRONG || joints.runOn || near(i - 1) || near(i + 1);
      if (!parts) continue;
      take(from, place);
      from = place;
    }
  }
  take(from, end);
  return after;
}
