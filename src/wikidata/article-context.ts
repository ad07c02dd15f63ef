import { countryOfWord } from './item-index.js';

/** An article, as far as it helps to tell items of one name apart. */
export interface ArticleContext {
  text: string;
  /** How often it names each country and state, by code. */
  countries: ReadonlyMap<string, number>;
}

const CAPITALISED = /\p{Lu}[\p{L}’'.-]*/gu;
/** Most words of a country’s name. */
const LONGEST = 4;

/** Reads the countries and states that a text names, by names and adjectives. */
export function contextOf(text: string): ArticleContext {
  const counts = new Map<string, number>();
  const words: { start: number; end: number }[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  for (let i = 0; i < words.length; i++) {
    const most = Math.min(words.length - i, LONGEST);
    for (let length = most; length > 0; length--) {
      const code = codeAt(text, words, i, i + length);
      if (code === undefined) continue;
      add(counts, code);
      if (code.length > 2) add(counts, code.slice(0, 2));
      i += length - 1;
      break;
    }
  }
  return { text, countries: counts };
}

function codeAt(
  text: string,
  words: readonly { start: number; end: number }[],
  first: number,
  last: number,
): string | undefined {
  const { start } = words[first] as { start: number };
  const { end } = words[last - 1] as { end: number };
  if (end - start > 40) return undefined;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return countryOfWord(name) ?? countryOfWord(name.replace(/(?:[’']s?|[.-])$/, ''));
}

function add(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
