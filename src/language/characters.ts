/**
 * Classes of characters, by UTF-16 code unit.
 *
 * The scanners of this stage read code units instead of using regular expressions: one look at each
 * character keeps them linear.
 */

/** Neither letter nor digit nor space. */
export const OTHER = 0;
/** A lower-case letter. */
export const LOWER = 1;
/** An upper-case or title-case letter. */
export const UPPER = 2;
/** A letter without case, a combining mark, or half of a letter outside the basic plane. */
export const UNCASED = 3;
/** A decimal digit or other number. */
export const DIGIT = 4;
/** Space inside a line, including no-break and zero-width spaces. */
export const SPACE = 5;
/** A line break. */
export const NEWLINE = 6;

const ASCII = new Uint8Array(128);
for (let c = 97; c <= 122; c++) ASCII[c] = LOWER;
for (let c = 65; c <= 90; c++) ASCII[c] = UPPER;
for (let c = 48; c <= 57; c++) ASCII[c] = DIGIT;
for (const c of [9, 32]) ASCII[c] = SPACE;
for (const c of [10, 11, 12, 13]) ASCII[c] = NEWLINE;

const LOWER_LETTER = /^\p{Ll}$/u;
const UPPER_LETTER = /^[\p{Lu}\p{Lt}]$/u;
const UNCASED_LETTER = /^[\p{Lo}\p{Lm}\p{M}]$/u;
const NUMBER = /^\p{N}$/u;

/**
 * Known classes plus one, by code unit: a text has few different characters, but each many times.
 */
const knownClasses = /* @__PURE__ */ new Uint8Array(0x10000);

/** Class of a code unit outside ASCII. */
function classBeyondAscii(code: number): number {
  if (isZeroWidth(code) || code === 0xa0 || code === 0x1680 || code === 0x3000) return SPACE;
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x202f || code === 0x205f) return SPACE;
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return NEWLINE;
  if ((code >= 0xd800 && code <= 0xdfff) || code === 0x200c || code === 0x200d) return UNCASED;
  const character = String.fromCharCode(code);
  if (LOWER_LETTER.test(character)) return LOWER;
  if (UPPER_LETTER.test(character)) return UPPER;
  if (UNCASED_LETTER.test(character)) return UNCASED;
  return NUMBER.test(character) ? DIGIT : OTHER;
}

/**
 * The code unit at an offset, or 0 beside the text. A scanner may look behind the end of a text; an
 * engine that once saw `charCodeAt` do so reads all characters more slowly there.
 */
export function codeAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}

/** Class of a code unit; `NaN` (a read past the end) is {@link OTHER}. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (!(code >= 128)) return OTHER;
  knownClasses[code] ||= classBeyondAscii(code) + 1;
  return (knownClasses[code] as number) - 1;
}

/** Whether a code unit is part of a letter. */
export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind >= LOWER && kind <= UNCASED;
}

/** Whether a code unit is part of a letter or a digit. */
export function isWordCharacter(code: number): boolean {
  const kind = classOf(code);
  return kind >= LOWER && kind <= DIGIT;
}

/** Whether a code unit is a space or a line break. */
export function isSpace(code: number): boolean {
  return classOf(code) >= SPACE;
}

/** Offset after the white space that begins at `i`, at most `end`. */
export function skipSpace(text: string, i: number, end: number): number {
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Offset before the white space that ends at `end`, at least `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/**
 * Whether a code unit is invisible: soft hyphen, zero-width space, direction mark, BOM.
 *
 * The joiners U+200C and U+200D count as letters, since words of Persian and Hindi contain them.
 */
export function isZeroWidth(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** Whether a code unit is an apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether a terminal gives a character two columns: scripts of East Asia. */
export function isWide(code: number): boolean {
  if (code < 0x2e80) return code >= 0x1100 && code <= 0x115f;
  return (
    code <= 0xa4cf ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}
