import { plainText } from '../page-sources/plain-text.js';
import { BESIDE_NUMBERS } from '../tables/author-words.js';
import { FIELD_JOINT, INNER_LABEL } from '../tables/byline-words.js';
import { monthNamed } from '../written-dates/month-names.js';

const LONGEST_LINE = 1000;
/** What addresses and the names of accounts have. */
const ADDRESS = /@[\w-]|:\/\/|^\(?www\./u;
/** A name run together with the name of its account: `Lindqvist@mara_l`. */
const NAME_BEFORE_ACCOUNT = /^\p{Lu}\p{Ll}+(?=@\w+$)/u;
const NUMBER = /^\d[\d.,:/年月월日년時시分분–-]*(?:st|nd|rd|th|er|º|h|am|pm|u|min|m)?$/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** One part of a byline between two separators. */
export interface BylineItem {
  text: string;
  /** The separator before it: `|`, `,`, a joint. */
  mark: string;
  /** Whether a date, a time or the minutes of reading stood here; the text is empty then. */
  dated: boolean;
}

/**
 * The parts of an author field or of a printed byline, without addresses; a date is a part of its
 * own.
 */
export function bylineItems(value: string, printed: boolean): BylineItem[] {
  let text = plainText(value.slice(0, LONGEST_LINE).replace(/\n/gu, ' | '))
    .split(' ')
    .map((word) => (ADDRESS.test(word) ? (NAME_BEFORE_ACCOUNT.exec(word)?.[0] ?? '|') : word))
    .join(' ');
  text = partGlued(text, printed);
  if (/\d/u.test(text)) text = markNumbers(text);
  if (text.includes(':')) for (let i = 0; i < 4; i++) text = text.replace(INNER_LABEL, ' | ');
  const items: BylineItem[] = [];
  text.split(DATED).forEach((stretch, i) => {
    if (i > 0) items.push({ text: '', mark: '|', dated: true });
    let mark = '|';
    let from = 0;
    for (const { 0: found, index } of stretch.matchAll(FIELD_JOINT)) {
      add(stretch.slice(from, index), mark);
      mark = found.trim().toLowerCase();
      from = index + found.length;
    }
    add(stretch.slice(from), mark);
  });
  return items;

  function add(part: string, mark: string): void {
    if (part.trim() !== '') items.push({ text: part.trim(), mark, dated: false });
  }
}

/** Stands for a date. */
const DATED = '\u0000';

/**
 * Separates what only style sheets keep apart: a name and a role, `Bo HolmStaff Writer`, a year and
 * a name, `2025Bo Holm`.
 */
function partGlued(text: string, printed: boolean): string {
  const dated = text.replace(/((?:19|20)\d\d)(?=\p{Lu}\p{Ll})/gu, '$1 | ');
  if (!printed) return dated;
  return dated
    .replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, '$1, ')
    .replace(/(\p{Ll}{3})(?=\d{1,2}[\s./])/gu, '$1 | ');
}

/** Puts one mark in place of each date, with the words beside it that belong to it. */
function markNumbers(text: string): string {
  const words = text.split(' ');
  const bare = words.map(withoutEdges);
  const cut = bare.map((word) => NUMBER.test(word));
  const belongs = (i: number): boolean => {
    const word = bare[i] as string;
    if (word === '') return /^[–—-]$/u.test(words[i] as string);
    return BESIDE_NUMBERS.has(word) || isMonth(word);
  };
  for (let i = 0; i < words.length; i++) {
    if (!cut[i] || !NUMBER.test(bare[i] as string)) continue;
    for (let j = i - 1; j >= 0 && !cut[j] && belongs(j); j--) cut[j] = true;
    for (let j = i + 1; j < words.length && !cut[j] && belongs(j); j++) cut[j] = true;
  }
  return words.flatMap((word, i) => (cut[i] ? (cut[i - 1] ? [] : [DATED]) : [word])).join(' ');
}

/** A word in lower case without the marks at its ends. */
function withoutEdges(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !LETTER_OR_DIGIT.test(word[start] as string)) start++;
  while (end > start && !LETTER_OR_DIGIT.test(word[end - 1] as string)) end--;
  return word.slice(start, end).toLowerCase();
}

function isMonth(word: string): boolean {
  return word.length >= 3 && monthNamed(word) !== 0;
}
