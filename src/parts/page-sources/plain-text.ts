import { readHtml } from '../../input/html/read-html.js';
import { foldSpace } from '../../language/fold-space.js';

/** Most characters of a value that are read. */
export const LONGEST_VALUE = 2000;
/** Most times that a value is unescaped. */
const MOST_ESCAPES = 2;

/**
 * The text of a value that may contain markup or be escaped more than once, with white space
 * folded.
 */
export function plainText(value: string): string {
  let text = value.slice(0, LONGEST_VALUE);
  for (let i = 0; i < MOST_ESCAPES && /&[#\w]|<[a-z/!]/iu.test(text); i++) {
    text = readHtml(text)
      .blocks.map((block) => block.text)
      .join(' ');
  }
  return foldSpace(text);
}

/** The letters of the key that is being made. */
const key = new Uint16Array(LONGEST_VALUE);

/** Letters and digits only, in lower case: two spellings of one text have the same key. */
export function letterKey(text: string): string {
  // most texts can do without Unicode's tables, which are slow: letters of Western Europe, and marks
  const end = Math.min(text.length, LONGEST_VALUE);
  let size = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
    const lower = isCapital ? code + 0x20 : code;
    if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39)) key[size++] = lower;
    else if (lower >= 0xdf && lower <= 0xff && lower !== 0xf7) key[size++] = lower;
    else if (!isPlainMark(lower)) return unicodeKey(text);
  }
  return String.fromCharCode.apply(null, key.subarray(0, size) as unknown as number[]);
}

/** Whether a character is printed and neither letter nor digit in any form. */
function isPlainMark(code: number): boolean {
  if (code >= 0x20 && code <= 0x7e) return true;
  return code >= 0x2013 && code <= 0x2026 && code !== 0x2017;
}

function unicodeKey(text: string): string {
  const lower = text.slice(0, LONGEST_VALUE).toLowerCase();
  return lower.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Words in lower case; in scripts without spaces each character counts as a word. */
export function wordsOf(text: string): string[] {
  const words = text
    .slice(0, LONGEST_VALUE)
    .toLowerCase()
    .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu);
  return words ?? [];
}
