import { AGENCIES } from '../../furniture/tables/agencies.js';
import {
  classOf,
  isLetter,
  isWordCharacter,
  LOWER,
  skipSpace,
  UPPER,
} from '../../language/characters.js';
import { packSet, packWords } from '../../language/pack-words.js';
import { CREDITS } from '../../language/packs/credits.js';

/** A caption and its credit. */
export interface Caption {
  caption: string | null;
  credit: string | null;
}

/** Longest credit, and the part at the end of a caption that is searched for it, in characters. */
const LONGEST_CREDIT = 120;
const WINDOW = 220;
/** Most words of names without any mark of a credit, and of names next to a bar or an agency. */
const MOST_NAMES = 6;
const MOST_WORDS = 14;
/** Most words of a label: “file photo credit”. */
const MOST_LABELS = 3;
/** Fewest letters of a word before a full stop; a shorter one may be an abbreviation. */
const SHORTEST_LAST_WORD = 4;

const LABELS = /* @__PURE__ */ packSet(CREDITS, 'labels');
const JOINTS = /* @__PURE__ */ packSet(CREDITS, 'joints');
const OPENERS = /* @__PURE__ */ packSet(CREDITS, 'openers');
const DETERMINERS = /* @__PURE__ */ packSet(CREDITS, 'determiners');
const SMALL_WORDS = /* @__PURE__ */ packSet(CREDITS, 'inNames');
const GIVER_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  AGENCIES.split('|').concat(packWords(CREDITS, 'givers', '|')),
);

/**
 * Separates a caption from the credit at its end: a credit has a label, is in brackets, or consists
 * of names after the last full stop.
 */
export function partCaption(words: string): Caption {
  const text = words.trim();
  if (isGiver(text)) return { caption: null, credit: bare(text) };
  const labelled = partBracket(text.slice(readOpening(text, 0) ?? 0));
  if (lowerWords(labelled?.caption ?? '') > 0) return labelled as Caption;
  const first = Math.max(0, text.length - WINDOW);
  for (let i = first; i < text.length; i++) {
    if (!mayBegin(text, i)) continue;
    const name = creditAt(text, i);
    if (name >= 0) return parted(text, i, name);
  }
  return labelled ?? partNames(text) ?? { caption: text || null, credit: null };
}

/** The name in a credit, without its label and brackets. */
export function nameInCredit(words: string): string {
  const text = words.trim();
  const opening = readOpening(text, 0) ?? readBareLabel(text, 0);
  return bare(text.slice(opening ?? 0));
}

function parted(text: string, end: number, name: number): Caption {
  const opening = end > 0 && isOpening(text[end - 1]) ? end - 1 : end;
  return {
    caption: withoutBars(text.slice(0, opening)) || null,
    credit: bare(text.slice(name)) || null,
  };
}

/** Without the bar between a caption and its credit: “A quay | AFP”. */
function withoutBars(text: string): string {
  let end = text.length;
  while (end > 0 && ' |–—-'.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Without brackets around it, a bracket left alone, and a full stop at the end. */
function bare(words: string): string {
  let text = words.trim();
  if (text.endsWith('.') && !/[\s.]\p{Lu}\.$|\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$/u.test(text)) {
    text = text.slice(0, -1);
  }
  if (isOpening(text[0]) && isClosing(text.at(-1))) text = text.slice(1, -1);
  const opens = text.includes('(') || text.includes('[');
  if (isClosing(text.at(-1)) && !opens) text = text.slice(0, -1);
  return text.trim();
}

const isOpening = (mark: string | undefined): boolean => mark === '(' || mark === '[';
const isClosing = (mark: string | undefined): boolean => mark === ')' || mark === ']';

/** Whether a word begins here, even one run together with the word before it. */
function mayBegin(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 0xa9) return true;
  if (!isLetter(code)) return false;
  const before = text.charCodeAt(i - 1);
  if (i === 0 || !isWordCharacter(before)) return true;
  return classOf(code) === UPPER && classOf(before) !== UPPER;
}

/** Start of the name in a credit with a label, or -1. */
function creditAt(text: string, i: number): number {
  const name = readOpening(text, i);
  if (name !== null) return standsAlone(text, i) && isCredit(text.slice(name)) ? name : -1;
  const bareName = readBareLabel(text, i);
  if (bareName === null || (i > 0 && !endsSentence(text, i))) return -1;
  return isNames(text.slice(bareName), MOST_NAMES) ? bareName : -1;
}

/** Offset after “Photo credit: ”, “Image courtesy of ” or “© ”; null if there is none. */
function readOpening(text: string, start: number): number | null {
  let i = isOpening(text[start]) ? start + 1 : start;
  let labels = 0;
  for (; labels < MOST_LABELS; labels++) {
    const word = wordAt(text, i);
    if (!LABELS.has(word)) break;
    i = skipSpace(text, i + word.length, text.length);
  }
  if (text[i] === '©') return skipSpace(text, i + 1, text.length);
  const opener = wordAt(text, i);
  if (OPENERS.has(opener)) i = skipSpace(text, i + opener.length, text.length);
  else if (labels === 0) return null;
  const behind = i;
  while (i < text.length && ':：.…'.includes(text[i] as string)) i++;
  const marked = i > behind;
  i = skipSpace(text, i, text.length);
  let joints = 0;
  for (let word = wordAt(text, i); JOINTS.has(word); word = wordAt(text, i)) {
    i = skipSpace(text, i + word.length, text.length);
    joints++;
  }
  return marked || joints > 0 || OPENERS.has(opener) ? i : null;
}

/**
 * Offset after a label that is directly followed by a name with a capital: “Photo Yann Le Goff”.
 */
function readBareLabel(text: string, i: number): number | null {
  const word = wordAt(text, i);
  if (!LABELS.has(word)) return null;
  const name = skipSpace(text, i + word.length, text.length);
  return name > i + word.length && classOf(text.charCodeAt(name)) === UPPER ? name : null;
}

/** The word that begins here, in lower case. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 20 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

/** Whether a label is not part of the sentence before it, as in “in the photo: …”. */
function standsAlone(text: string, i: number): boolean {
  const before = text.slice(Math.max(0, i - 12), i);
  if (before.trim() === '' || !/\p{L}\s*$/u.test(before)) return true;
  if (classOf(text.charCodeAt(i)) === LOWER) return false;
  return !DETERMINERS.has(before.trim().split(/\s/u).at(-1)?.toLowerCase() ?? '');
}

/**
 * Whether a text that is marked as a credit may be one: it is short, and nearly all its words have
 * capitals.
 */
export function isCredit(words: string): boolean {
  if (words.length > LONGEST_CREDIT || !/\p{L}/u.test(words)) return false;
  return lowerWords(words) <= 3;
}

/** Whether a sentence ends before this place; a full stop after a short word may not end one. */
function endsSentence(text: string, i: number): boolean {
  const before = text.slice(Math.max(0, i - 12), i).trimEnd();
  if (/[!?…。！？|][”"’»)\]]?$/u.test(before)) return true;
  const words = /\.[”"’»)\]]?$/u.test(before) ? before.split(/[\s.]+/u).filter(Boolean) : [];
  return (words.at(-1)?.replace(/[^\p{L}\d]/gu, '').length ?? 0) >= SHORTEST_LAST_WORD;
}

/** Separates “A flooded lane (Bo Holm/AP)”. */
function partBracket(text: string): Caption | null {
  const stop = text.endsWith('.') ? text.length - 1 : text.length;
  if (!isClosing(text[stop - 1])) return null;
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (opening < 0 || text.length - opening > LONGEST_CREDIT) return null;
  const inner = text.slice(opening + 1, stop - 1).trim();
  return isMarked(inner) || (inner.includes(' ') && isNames(inner, MOST_NAMES))
    ? { caption: text.slice(0, opening).trim() || null, credit: nameInCredit(inner) }
    : null;
}

/** Separates “The urn is lit. Bo Holm / The Fenland Post” and “A flooded lane EFE/ Bo Holm”. */
function partNames(text: string): Caption | null {
  for (let i = Math.max(1, text.length - LONGEST_CREDIT); i < text.length; i++) {
    if (!mayBegin(text, i) || classOf(text.charCodeAt(i)) === LOWER) continue;
    const names = text.slice(i);
    const agency = /^(\p{Lu}\p{L}+) ?\/ ?\p{Lu}/u.exec(names)?.[1]?.toLowerCase() ?? '';
    const found =
      (GIVER_NAMES.has(agency) && isNames(names, MOST_WORDS)) ||
      (endsSentence(text, i) &&
        (isMarked(names) || (names.includes(' ') && isNames(names, MOST_NAMES))));
    if (found) return parted(text, i, i);
  }
  return null;
}

/** Whether a text is only the name of an agency, or a word used in place of a name. */
export function isGiver(text: string): boolean {
  return GIVER_NAMES.has(text.toLowerCase().replace(/\.$/u, ''));
}

/** Whether names stand next to a bar, or include a supplier of pictures. */
function isMarked(names: string): boolean {
  if (isGiver(names)) return true;
  const parts = names.split(/\s?[/|]\s?|,\s|\svia\s/u);
  const given = parts.some((part) => GIVER_NAMES.has(part.trim().toLowerCase()));
  return (given || (parts.length > 1 && /[/|]/u.test(names))) && isNames(names, MOST_WORDS);
}

/**
 * Whether a text consists of names: words with capitals, small words between them, no end of a
 * sentence.
 */
function isNames(words: string, most: number): boolean {
  const text = bare(words);
  const count = text.split(/\s/u).length;
  return (
    text.length <= LONGEST_CREDIT &&
    count <= most &&
    classOf(text.charCodeAt(0)) === UPPER &&
    lowerWords(text) === 0 &&
    !/[!?:]|\p{Ll}{3}\.\s/u.test(text)
  );
}

/** Number of words without a capital that are not small words of names. */
function lowerWords(words: string): number {
  return words
    .split(/[\s/|()-]+/u)
    .filter((word) => classOf(word.charCodeAt(0)) === LOWER && !SMALL_WORDS.has(word)).length;
}
