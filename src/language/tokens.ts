import type { Span } from '../article.js';
import { FNV_BASIS, fnvStep } from '../model/hash.js';
import { DOMAIN_ENDINGS, stopRole } from './abbreviations.js';
import {
  classOf,
  codeAt,
  DIGIT,
  isApostrophe,
  isLetter,
  isSpace,
  isWordCharacter,
  isZeroWidth,
  LOWER,
  NEWLINE,
  SPACE,
  UNCASED,
  UPPER,
} from './characters.js';
import { type Printed, printedAt, printedIn, type TokenKind } from './printed-words.js';

/** One token of a text. */
export interface Token extends Span, Omit<Printed, 'notes'> {}

/** What is done with a token. */
type Take = (printed: Printed, start: number, end: number) => void;

/** Endings that are attached to a word after an apostrophe. */
const CLITICS: ReadonlySet<string> = /* @__PURE__ */ new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Length of the longest of them, and one letter more to see that it ends there. */
const CLITIC_WINDOW = 3;
/** Length of the longest ending of an address, and one letter more. */
const DOMAIN_WINDOW = 5;
/** Most characters of the name before the `@` of a mail address that are read. */
const MAIL_WINDOW = 32;
const FULL_STOP = 0x2e;

/**
 * Splits a text into tokens, in one pass.
 *
 * Possessives and contractions are split (`Biden` `’s`, `did` `n’t`); hyphenated words, numbers
 * with separators, abbreviations with their stop (`Mr.`, `U.S.`) and addresses stay whole.
 *
 * @param text - Any text.
 * @param start - Offset to begin at, in UTF-16 code units.
 * @param end - Offset to stop before.
 * @returns Tokens in order, with nothing but white space between them.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  eachToken(text, start, end, ({ text, lower, kind, capital }, start, end) =>
    tokens.push({ start, end, text, lower, kind, capital }),
  );
  return tokens;
}

/** Gives each token in turn, so that nothing need hold those of a long text at once. */
export function eachToken(text: string, start: number, end: number, take: Take): void {
  let i = start;
  while (i < end) {
    const kind = classOf(codeAt(text, i));
    if (kind === SPACE || kind === NEWLINE) {
      i++;
      continue;
    }
    const plain = takePlainWord(take, text, i, end);
    if (plain > i) {
      i = plain;
      continue;
    }
    const address = endOfAddress(text, i, end);
    if (address > i) i = push(take, text, i, address, 'address');
    else if (kind === DIGIT) i = push(take, text, i, endOfNumber(text, i, end), 'number');
    else if (kind >= LOWER && kind <= UNCASED) i = readWord(take, text, i, end);
    else i = push(take, text, i, endOfMark(text, i, end), 'mark');
  }
}

/**
 * Gives a word of small and capital letters before a space or comma, as most are, and returns the
 * offset after it; `i` where another word begins.
 */
function takePlainWord(take: Take, text: string, i: number, end: number): number {
  let hash = FNV_BASIS;
  for (let stop = i; stop < end; stop++) {
    const code = text.charCodeAt(stop);
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) {
      hash = fnvStep(hash, code);
      continue;
    }
    if (stop === i || (code !== 0x20 && code !== 0x2c && code !== 0x0a)) return i;
    take(printedAt(text, i, stop, 'word', hash), i, stop);
    return stop;
  }
  return i;
}

/** Gives a token and returns the offset after it. */
function push(take: Take, text: string, start: number, end: number, kind: TokenKind): number {
  take(printedIn(text, kind, start, end), start, end);
  return end;
}

/** Offset after an address that begins at `i`, or `i` if none begins there. */
function endOfAddress(text: string, i: number, end: number): number {
  const code = codeAt(text, i) | 0x20;
  let begins = false;
  if (code === 0x68) begins = text.startsWith('http://', i) || text.startsWith('https://', i);
  else if (code === 0x77) begins = text.startsWith('www.', i);
  else if (text[i] === '@' || text[i] === '#') return endOfHandle(text, i, end);
  if (!begins) return i;
  let stop = i;
  while (stop < end && !isSpace(codeAt(text, stop)) && !'"<>“”'.includes(text[stop] as string)) {
    stop++;
  }
  while (stop > i && !isWordCharacter(codeAt(text, stop - 1)) && text[stop - 1] !== '/') stop--;
  return stop;
}

/**
 * Offset after a handle or hashtag that begins at `i`, or `i` if nothing follows the sign there.
 */
function endOfHandle(text: string, i: number, end: number): number {
  let stop = i + 1;
  while (stop < end && (isWordCharacter(codeAt(text, stop)) || text[stop] === '_')) stop++;
  return stop > i + 1 ? stop : i;
}

/** Offset after a number: digits, separators between them, and letters attached to them. */
function endOfNumber(text: string, i: number, end: number): number {
  let stop = i + 1;
  while (stop < end) {
    if (isWordCharacter(codeAt(text, stop))) {
      stop++;
      continue;
    }
    const next = stop + 1 < end ? codeAt(text, stop + 1) : 0;
    const joins = '.,:/'.includes(text[stop] as string)
      ? classOf(next) === DIGIT && classOf(codeAt(text, stop - 1)) === DIGIT
      : isHyphen(codeAt(text, stop)) && isWordCharacter(next);
    if (!joins) break;
    stop++;
  }
  return stop;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Offset after a mark: one character, or several that belong together. */
function endOfMark(text: string, i: number, end: number): number {
  const mark = text[i] as string;
  let stop = i + 1;
  if (mark === '.' || mark === '-') {
    while (stop < end && text[stop] === mark) stop++;
  } else if ((mark === '`' || mark === "'") && text[stop] === mark && stop < end) {
    stop++;
  }
  return stop;
}

/** Reads a word and the endings attached to it, and returns the offset after both. */
function readWord(take: Take, text: string, start: number, end: number): number {
  let i = start + 1;
  let part = start; // start of the letters since the last stop or hyphen
  let stops = 0;
  while (i < end) {
    const code = codeAt(text, i);
    if (isWordCharacter(code)) {
      i++;
      continue;
    }
    const next = i + 1 < end ? codeAt(text, i + 1) : 0;
    if (isApostrophe(code) || isPossessive(text, i, end)) {
      if (!isLetter(next)) break;
      const clitic = endOfClitic(text, i, end);
      if (clitic > i) return pushWithClitic(take, text, start, i, clitic);
      i += 2;
    } else if (isHyphen(code) && isWordCharacter(next)) {
      part = i + 1;
      i += 2;
    } else if (code === FULL_STOP && i - part === 1 && isLetter(next) && text[i + 2] === '.') {
      stops++;
      part = i + 1;
      i += 2;
    } else if (code === FULL_STOP && (joinsDomain(text, i, end) || joinsMail(text, i, end))) {
      i += 2;
    } else if (text[i] === '@' && isWordCharacter(next)) {
      return push(take, text, start, endOfMail(text, i, end), 'address');
    } else if (text[i] === '&' && isUpper(text, i - 1) && isUpper(text, i + 1)) {
      i += 2;
    } else if (isZeroWidth(code) && isWordCharacter(next)) {
      i += 2;
    } else {
      break;
    }
  }
  if (codeAt(text, i) === FULL_STOP && i < end && takesStop(text, start, part, i, stops)) i++;
  return push(take, text, start, i, 'word');
}

/** An opening mark that stands for an apostrophe: “Berg‘s mother”. */
function isPossessive(text: string, i: number, end: number): boolean {
  if (text[i] !== '‘' || text[i + 1] !== 's') return false;
  return i + 2 >= end || !isWordCharacter(codeAt(text, i + 2));
}

function isUpper(text: string, i: number): boolean {
  return classOf(codeAt(text, i)) === UPPER;
}

/** Offset after a clitic with its apostrophe at `i`, or `i` if there is none. */
function endOfClitic(text: string, i: number, end: number): number {
  let stop = i + 1;
  const limit = Math.min(end, i + 1 + CLITIC_WINDOW);
  while (stop < limit && isWordCharacter(codeAt(text, stop))) stop++;
  const letters = text.slice(i + 1, stop).toLowerCase();
  if (CLITICS.has(letters)) return stop;
  return letters === 't' && (codeAt(text, i - 1) | 0x20) === 0x6e ? stop : i;
}

/** Gives a word and its clitic; the `n` of `n’t` goes to the clitic. */
function pushWithClitic(
  take: Take,
  text: string,
  start: number,
  apostrophe: number,
  end: number,
): number {
  const negation = (codeAt(text, end - 1) | 0x20) === 0x74;
  const parted = negation ? apostrophe - 1 : apostrophe;
  if (parted > start) push(take, text, start, parted, 'word');
  return push(take, text, parted, end, 'clitic');
}

/** Whether the stop at `i` stands before the ending of an address: “booking.com”. */
function joinsDomain(text: string, i: number, end: number): boolean {
  if (classOf(codeAt(text, i + 1)) !== LOWER) return false;
  let stop = i + 1;
  const limit = Math.min(end, i + 1 + DOMAIN_WINDOW);
  while (stop < limit && isWordCharacter(codeAt(text, stop))) stop++;
  return DOMAIN_ENDINGS.has(text.slice(i + 1, stop));
}

/** Whether the stop at `i` is part of the name of a mail address: “anna.berg@…”. */
function joinsMail(text: string, i: number, end: number): boolean {
  if (!isWordCharacter(codeAt(text, i + 1))) return false;
  let stop = i + 1;
  const limit = Math.min(end, i + 1 + MAIL_WINDOW);
  while (stop < limit && isInMail(text, stop)) stop++;
  return text[stop] === '@' && isWordCharacter(codeAt(text, stop + 1));
}

function isInMail(text: string, i: number): boolean {
  return isWordCharacter(codeAt(text, i)) || '.-_'.includes(text[i] ?? ' ');
}

/** Offset after a mail address with its `@` at `i`. */
function endOfMail(text: string, i: number, end: number): number {
  let stop = i + 1;
  while (stop < end && isInMail(text, stop)) stop++;
  while (!isWordCharacter(codeAt(text, stop - 1))) stop--;
  return stop;
}

/** Whether the stop at `i` belongs to the word before it: an initial, “U.S.”, “Mr.”. */
function takesStop(text: string, start: number, part: number, i: number, stops: number): boolean {
  if (i - part === 1 && (stops > 0 || isInitial(text, start, i))) return true;
  // “R-Calif.”: party and state
  const from = part - start === 2 && isUpper(text, part) ? part : start;
  if (i - from > 6 || isLetter(codeAt(text, i + 1))) return false;
  const word = text.slice(from, i).toLowerCase();
  const next = isSpace(codeAt(text, i + 1)) ? i + 2 : i + 1;
  const beforeNumber = classOf(codeAt(text, next)) === DIGIT;
  return stopRole(word, isUpper(text, start), beforeNumber) !== 'end';
}

/** Whether the letter before the stop at `i` is an initial: “J. Edgar”, but not “so am I.” */
function isInitial(text: string, start: number, i: number): boolean {
  return i - start === 1 && isUpper(text, start) && text[start] !== 'I';
}
