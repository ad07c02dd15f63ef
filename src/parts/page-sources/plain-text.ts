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

/** Letters and digits only, in lower case: two spellings of one text have the same key. */
export function letterKey(text: string): string {
  const lower = text.slice(0, LONGEST_VALUE).toLowerCase();
  // most texts can do without Unicode's tables, which are slow: letters of Western Europe, and marks
  if (/^[ -~]*$/.test(lower)) return lower.replace(/[^a-z\d]+/g, '');
  if (/^[ -~\u00df-\u00f6\u00f8-\u00ff\u2013-\u2016\u2018-\u2026]*$/.test(lower)) {
    return lower.replace(/[^a-z\d\u00df-\u00ff]+/g, '');
  }
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
