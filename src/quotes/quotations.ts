import { isWordCharacter } from '../language/characters.js';
import type { Analysis } from './analysis.js';
import type { Region } from './marks.js';
import { bucket, hashText } from './model/features.js';
import { type Item, lastCharacter } from './reading.js';

/** How a quotation stands in its paragraph, as small numbers. */
export interface Quotation {
  /** Its item. */
  at: number;
  paragraph: number;
  /** Tag and word of the items before and behind. */
  before: number;
  beforeWord: number;
  behind: number;
  behindWord: number;
  /** Its last character, and whether it begins with a capital. */
  ending: number;
  capital: number;
  /** How long it is, in words. */
  words: number;
  /** Share of its words with a capital. */
  capitals: number;
  /** Whether it opens its paragraph and whether it closes it. */
  place: number;
  /** Whether it is a whole utterance: a capital, some words, a last mark. */
  full: boolean;
  /** Whether single marks, no closing mark, or no opening mark stand round it. */
  state: number;
  /** Its first word in small letters, as a number; 0 where it has a capital. */
  first: number;
}

export const LENGTHS = [1, 2, 3, 4, 6, 8, 12, 20, 30];

/** What stands in the place of a tag beyond the borders of a paragraph. */
const BORDER = 0;
const ENDINGS = ',.?!…;:—-';

export function quotationOf(analysis: Analysis, region: number): Quotation {
  const { items, text } = analysis;
  const at = analysis.regionItems[region] as number;
  const { paragraph } = items[at] as Item;
  const { start, end } = analysis.paragraphs[paragraph] as { start: number; end: number };
  const mark = analysis.regions[region] as Region;
  const before = at > start ? items[at - 1] : undefined;
  const behind = at + 1 < end ? items[at + 1] : undefined;
  const { words, capitals, capital, first } = countWords(text, mark);
  const ending = 1 + ENDINGS.indexOf(lastCharacter(analysis, region));
  return {
    at,
    paragraph,
    before: before?.code ?? BORDER,
    beforeWord: before?.word ?? BORDER,
    behind: behind?.code ?? BORDER,
    behindWord: behind?.word ?? BORDER,
    ending,
    capital,
    words: bucket(words, LENGTHS),
    capitals: words === 0 ? 0 : bucket(capitals / words, [0, 0.3, 0.6, 0.99]),
    place: (at === start ? 1 : 0) + (at === end - 1 ? 2 : 0),
    full: capital === 1 && ending > 0 && words > 3,
    state: mark.carried ? 3 : mark.unclosed ? 2 : mark.single ? 1 : 0,
    first,
  };
}

/** Most words counted of a quotation. */
const MOST_WORDS = 32;

function countWords(
  text: string,
  mark: Region,
): { words: number; capitals: number; capital: number; first: number } {
  let words = 0;
  let capitals = 0;
  let capital = 0;
  let first = 0;
  let inside = false;
  for (let i = mark.inner.start; i < mark.inner.end && words < MOST_WORDS; i++) {
    const character = text[i] as string;
    const letter = character !== ' ' && !'.,;:!?"“”‘—–-()\n'.includes(character);
    if (letter && !inside) {
      words++;
      const upper = character !== character.toLowerCase();
      if (upper) capitals++;
      if (upper && words === 1) capital = 1;
      if (!upper && words === 1) first = hashText(text.slice(i, wordEnd(text, i)));
    }
    inside = letter;
  }
  return { words, capitals, capital, first };
}

function wordEnd(text: string, i: number): number {
  let end = i;
  while (end < i + 12 && isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}
