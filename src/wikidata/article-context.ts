import type { Entity } from '../article.js';
import { countryOfWord, itemsNamed } from './item-index.js';
import { nameKey } from './name-keys.js';
import { isAboutSport } from './place-context.js';

/** An article, as far as it helps to tell items of one name apart. */
export interface ArticleContext {
  text: string;
  /** How often it names each country and state, by code: by name, adjective or a well-known town. */
  countries: ReadonlyMap<string, number>;
  /** How often it does so with each word. */
  words: ReadonlyMap<string, number>;
  /** Whether it is about sport. */
  sport: boolean;
}

const CAPITALISED = /\p{Lu}[\p{L}’'.-]*/gu;
/** Most words of a country’s name. */
const LONGEST = 4;
const LONGEST_NAME = 40;

/** Reads the countries and states that an article names. */
export function contextOf(text: string, entities: readonly Entity[]): ArticleContext {
  const countries = new Map<string, number>();
  const words = new Map<string, number>();
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (let i = 0; i < found.length; i++) {
    for (let length = Math.min(found.length - i, LONGEST); length > 0; length--) {
      const word = countryWordAt(text, found, i, i + length);
      if (word === null) continue;
      add(words, word, 1);
      addPlace(countries, countryOfWord(word) as string, 1);
      i += length - 1;
      break;
    }
  }
  for (const { type, name, mentions } of entities) {
    if (type !== 'place') continue;
    for (const { kind, sole, where } of itemsNamed(nameKey(name))?.whole ?? []) {
      if (kind !== 'city' || !sole) continue;
      for (const code of where) addPlace(countries, code, mentions.length);
    }
  }
  return { text, countries, words, sport: isAboutSport(text) };
}

/** The word for a country or state that some capitalised words of a text are, or null. */
function countryWordAt(
  text: string,
  found: readonly { start: number; end: number }[],
  first: number,
  last: number,
): string | null {
  const { start } = found[first] as { start: number };
  const { end } = found[last - 1] as { end: number };
  if (end - start > LONGEST_NAME) return null;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  for (const word of [name, name.replace(/(?:[’']s?|[.-])$/, '')]) {
    if (countryOfWord(word) !== undefined) return word;
  }
  return null;
}

/** Counts a country, or a state and its country. */
function addPlace(counts: Map<string, number>, code: string, times: number): void {
  add(counts, code, times);
  if (code.length > 2) add(counts, code.slice(0, 2), times);
}

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
