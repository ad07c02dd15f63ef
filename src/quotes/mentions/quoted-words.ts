import { classOf, DIGIT, isApostrophe, isWordCharacter } from '../../language/characters.js';
import { hashText } from '../../model/hashed-features.js';
import type { Region } from '../marks/region.js';
import type { Tag } from '../tagging/tags.js';
import { wordClass } from '../tagging/word-classes.js';

/** What the words between two marks look like. */
export interface QuotedWords {
  /** Number of words, and of those with a capital; both are counted up to a limit. */
  words: number;
  capitals: number;
  /** Whether the first word has a capital; if not, the word as a number. */
  capital: number;
  first: number;
  /**
   * How capitals are used: 0 in small letters with at most one capital, 1 mixed, 2 function words
   * only, 3 all words with capitals, 4 as in a title.
   */
  cases: number;
  /** Whether they contain an auxiliary, so that they are a clause that somebody says. */
  tense: number;
}

/** Most words of a quotation that are read, and the longest word that is looked up. */
const MOST_WORDS = 32;
const LONGEST = 12;

/** Tags of words that have no capital in a title. */
const SMALL: ReadonlySet<Tag | undefined> = new Set<Tag>(['det', 'prep', 'and', 'to']);
const AUXILIARIES: ReadonlySet<Tag | undefined> = new Set<Tag>(['be', 'have', 'do', 'modal']);
/** Endings of auxiliaries after an apostrophe: “they’re”; ’s is one after a pronoun. */
const CONTRACTIONS: ReadonlySet<string> = new Set(['t', 're', 've', 'll', 'm', 'd']);
const PRONOUNS: ReadonlySet<Tag | undefined> = new Set<Tag>(['pron', 'that', 'who', 'wh']);

export function readQuoted(text: string, { inner }: Region): QuotedWords {
  const found: QuotedWords = { words: 0, capitals: 0, capital: 0, first: 0, cases: 0, tense: 0 };
  let small = 0;
  let plain = 0;
  let last: Tag | undefined;
  for (let i = inner.start; i < inner.end && found.words < MOST_WORDS; i++) {
    if (!isWordCharacter(text.charCodeAt(i))) continue;
    const start = i;
    while (i < inner.end && isWordCharacter(text.charCodeAt(i))) i++;
    const word = text.slice(start, Math.min(i, start + LONGEST));
    const lower = word.toLowerCase();
    if (start > inner.start && isApostrophe(text.charCodeAt(start - 1)) && found.words > 0) {
      const contracted = CONTRACTIONS.has(lower) || (lower === 's' && PRONOUNS.has(last));
      if (contracted) found.tense = 1;
      if (i - start < 3) continue;
    }
    last = wordClass(lower);
    if (AUXILIARIES.has(last)) found.tense = 1;
    const capital = word[0] !== lower[0];
    found.words++;
    if (capital) found.capitals++;
    else if (SMALL.has(last)) small++;
    else if (classOf(word.charCodeAt(0)) !== DIGIT) plain++;
    if (found.words === 1) {
      found.capital = capital ? 1 : 0;
      found.first = capital ? 0 : hashText(lower);
    }
  }
  if (plain > 0) found.cases = found.capitals > 1 ? 1 : 0;
  else found.cases = small === 0 ? 3 : found.capitals === 0 ? 2 : 4;
  return found;
}
