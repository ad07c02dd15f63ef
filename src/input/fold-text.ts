import type { SourceRun } from '../article.js';
import { isSpace, isZeroWidth, skipSpace } from '../language/characters.js';
import type { TextMap } from './blocks.js';
import { appendRun } from './source-map.js';

const REPLACEMENT = '\uFFFD';
/** Characters at the end of a text that show whether a sentence ends there. */
const TAIL = 4;
/** All characters beyond ASCII that may be white space or half of a pair are in these ranges. */
const isSuspect = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f &&
    (code <= 0xad ||
      (code >= 0x2000 && code <= 0x206f) ||
      (code >= 0xd800 && code <= 0xdfff) ||
      code === 0x1680 ||
      code === 0x3000 ||
      code === 0xfeff));

/** Text made from stretches of the input, with its map to the input. */
export interface FoldedText {
  text: string;
  runs: TextMap;
}

/**
 * A text that is being made from stretches of the input.
 *
 * White space folds to single spaces, also across stretches, and is dropped at the start and the
 * end; zero-width characters are dropped and lone surrogates become U+FFFD. The map has no gaps
 * inside a stretch: a dropped character belongs to the run of the character before it.
 */
export interface TextFold {
  /** The input. */
  input: string;
  text: string;
  /** The last pieces of `text`, four characters or more: reading `text` itself would copy it. */
  tail: string;
  runs: SourceRun[];
  /** Number of characters so far, including a space at the end. */
  length: number;
  /** Whether the text is empty, or ends with a space. */
  spaced: boolean;
}

/** Starts an empty fold over an input. */
export function foldOver(input: string): TextFold {
  return { input, text: '', tail: '', runs: [], length: 0, spaced: true };
}

/** Whether folding would leave a stretch as it is; there is no white space at its ends. */
export function isFolded(input: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = input.charCodeAt(i);
    if (code === 0x20) {
      if (isSpace(input.charCodeAt(i + 1))) return false;
    } else if (isSuspect(code) && (isSpace(code) || isLoneSurrogate(input, i, code))) {
      return false;
    }
  }
  return true;
}

/** Adds the characters between two offsets. */
export function addStretch(fold: TextFold, start: number, end: number): void {
  const { input } = fold;
  let plain = start; // start of the characters that are not added yet
  let i = start;
  while (i < end) {
    const code = input.charCodeAt(i);
    if (code !== 0x20 && !isSuspect(code)) {
      i++;
    } else if (isSpace(code)) {
      const next = skipSpace(input, i, end);
      const joins = code === 0x20 && next === i + 1 && (i > plain || !fold.spaced) && next < end;
      if (!joins) {
        put(fold, input.slice(plain, i), plain, i);
        if (isAllZeroWidth(input, i, next)) drop(fold, i, next);
        else putSpace(fold, i, next);
        plain = next;
      }
      i = next;
    } else if (isLoneSurrogate(input, i, code)) {
      put(fold, input.slice(plain, i), plain, i);
      put(fold, REPLACEMENT, i, i + 1);
      plain = ++i;
    } else {
      i++;
    }
  }
  put(fold, input.slice(plain, end), plain, end);
}

/**
 * Adds a piece of text for the characters between two offsets as a whole: a decoded entity, a line
 * break.
 */
export function addAtom(fold: TextFold, piece: string, start: number, end: number): void {
  const code = piece.charCodeAt(0);
  const last = fold.runs[fold.runs.length - 1];
  if (isZeroWidth(code)) {
    drop(fold, start, end);
  } else if (isSpace(code)) {
    putSpace(fold, start, end);
  } else if (last !== undefined && last[1] === start && last[2] !== last[3]) {
    append(fold, piece); // the second character of one entity
    last[2] += piece.length;
  } else {
    put(fold, piece, start, end);
  }
}

/** The last characters of the text, at most four. */
export function endOf({ tail }: TextFold): string {
  return tail.slice(-TAIL);
}

/** Returns the text so far, and empties the fold. */
export function takeText(fold: TextFold): FoldedText {
  const { text, runs } = fold;
  const trailing = fold.spaced && fold.length > 0;
  if (trailing) dropLastCharacter(runs);
  fold.text = '';
  fold.tail = '';
  fold.runs = [];
  fold.length = 0;
  fold.spaced = true;
  return { text: trailing ? text.slice(0, -1) : text, runs: lineOf(runs) ?? runs };
}

/** The place of a text in the input if it maps character by character, else null. */
function lineOf(runs: readonly SourceRun[]): number | null {
  const [only] = runs;
  return runs.length === 1 && only !== undefined && only[2] === only[3] ? only[1] : null;
}

function put(fold: TextFold, piece: string, start: number, end: number): void {
  if (end <= start) return;
  const { length } = piece;
  // most texts have a single run, and a growing array reserves room for sixteen more
  if (fold.runs.length === 0) fold.runs = [[fold.length, start, length, end - start]];
  else appendRun(fold.runs, fold.length, start, length, end - start);
  append(fold, piece);
  fold.spaced = false;
}

function append(fold: TextFold, piece: string): void {
  fold.text += piece;
  fold.tail = piece.length < TAIL ? fold.tail.slice(-TAIL) + piece : piece;
  fold.length += piece.length;
}

function putSpace(fold: TextFold, start: number, end: number): void {
  if (fold.spaced) return;
  put(fold, ' ', start, end);
  fold.spaced = true;
}

/** Adds dropped characters to the run that ends right before them. */
function drop({ runs }: TextFold, start: number, end: number): void {
  const last = runs[runs.length - 1];
  if (last === undefined || last[1] + last[3] !== start) return;
  if (last[2] !== last[3] || last[2] === 1) {
    last[3] += end - start;
  } else {
    last[2]--;
    last[3]--;
    runs.push([last[0] + last[2], last[1] + last[3], 1, 1 + end - start]);
  }
}

function dropLastCharacter(runs: SourceRun[]): void {
  const last = runs[runs.length - 1] as SourceRun;
  if (last[2] === 1) {
    runs.pop();
  } else {
    last[2]--;
    last[3]--;
  }
}

function isAllZeroWidth(input: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isZeroWidth(input.charCodeAt(i))) return false;
  return true;
}

/** Whether a code unit is half of a surrogate pair without the other half. */
function isLoneSurrogate(input: string, i: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdfff) return false;
  const other = code < 0xdc00 ? input.charCodeAt(i + 1) : input.charCodeAt(i - 1);
  return code < 0xdc00
    ? !(other >= 0xdc00 && other <= 0xdfff)
    : !(other >= 0xd800 && other < 0xdc00);
}
