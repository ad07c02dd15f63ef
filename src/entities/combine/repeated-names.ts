import type { Document, Sentence, Word } from '../document/document.js';
import { type Name, nameAt, withBetween } from '../document/names.js';
import { isCommon } from '../document/word-forms.js';
import type { Typed } from '../rules/name-type.js';

/** From this confidence on, a name of one word, and the surname of a person, is looked for elsewhere. */
const SURE = 0.9;
const SURE_PERSON = 0.8;
/** Most words of a name that is looked for, and most that begin with the same word. */
const LONGEST = 8;
const MOST_RIVALS = 8;
/** Fewest letters of a single word that is looked for. */
const SHORTEST = 3;

/**
 * Adds the names of a document where they stand once more and were not read: in a headline, or where
 * the words around them mislead (“Bishop laughed”).
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with those added, in order.
 */
export function addRepeated(
  document: Document,
  taken: Uint8Array,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const known = namesByWord(document, names, types);
  return withBetween(document, names, (first, limit, sentence) => {
    const word = document.words[first] as Word;
    if (!word.named || taken[first] === 1) return null;
    const last = endOfKnown(document, known.get(word.key), first, limit);
    if (last === first || isPart(document, sentence, first, last)) return null;
    return nameAt(document, first, last, sentence);
  });
}

/**
 * The keys of the names that are looked for, the longest first, by their first word: with them the
 * surnames of persons, which are given that type.
 */
function namesByWord(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): Map<string, string[][]> {
  const byWord = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const { key, first, last } of names) {
    if (seen.has(key) || last - first > LONGEST) continue;
    seen.add(key);
    if (last === first + 1 && !isDistinct(document.words[first] as Word, types.get(key))) continue;
    const words: string[] = [];
    for (let i = first; i < last; i++) words.push((document.words[i] as Word).key);
    const rivals = byWord.get(words[0] as string);
    if (rivals === undefined) byWord.set(words[0] as string, [words]);
    else if (rivals.length < MOST_RIVALS) rivals.push(words);
  }
  for (const { key, last, first } of names) {
    const typed = types.get(key) as Typed;
    const surname = document.words[last - 1] as Word;
    if (typed.type !== 'person' || last < first + 2 || typed.confidence < SURE_PERSON) continue;
    if (types.has(surname.key) || surname.usage.lower > 0 || surname.text.length < SHORTEST)
      continue;
    types.set(surname.key, { ...typed, evidence: ['longer-name'] });
    const rivals = byWord.get(surname.key);
    if (rivals === undefined) byWord.set(surname.key, [[surname.key]]);
    else rivals.push([surname.key]);
  }
  for (const rivals of byWord.values()) rivals.sort((a, b) => b.length - a.length);
  return byWord;
}

/** Whether a single word is a name wherever it stands with a capital. */
function isDistinct(word: Word, typed: Typed | undefined): boolean {
  if (typed === undefined || typed.confidence < SURE || word.text.length < SHORTEST) return false;
  return !isCommon(word) && word.usage.lower === 0 && word.usage.inner > 0;
}

/** Index after the longest of these names at `i`, or `i` if none stands there. */
function endOfKnown(
  { words }: Document,
  rivals: readonly string[][] | undefined,
  i: number,
  limit: number,
): number {
  for (const rival of rivals ?? []) {
    if (i + rival.length > limit) continue;
    if (rival.every((key, k) => (words[i + k] as Word).key === key)) return i + rival.length;
  }
  return i;
}

/** Whether other words with capitals beside a name show that it is only part of one. */
function isPart({ words }: Document, sentence: Sentence, first: number, last: number): boolean {
  if (sentence.casing !== 'sentence') return false;
  const before = first > sentence.first ? (words[first - 1] as Word) : null;
  const behind = last < sentence.last ? (words[last] as Word) : null;
  return before?.named === true || behind?.named === true;
}
