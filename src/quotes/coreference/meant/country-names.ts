import type { QuoteAnalysis } from '../../cues/quote-analysis.js';
import { COUNTRIES, DEMONYMS } from '../../tables/country-stems.js';

let forms: Map<string, string> | null = null;

function table(): Map<string, string> {
  if (forms === null) {
    forms = new Map();
    for (const entry of COUNTRIES.split(';')) {
      const words = entry.split('|');
      for (const word of words) forms.set(word, words[0] as string);
    }
  }
  return forms;
}

/** The country that a name, an adjective or a seat of government stands for, or null. */
export function countryNamed(name: string): string | null {
  return (
    table().get(name.startsWith('the ') || name.startsWith('The ') ? name.slice(4) : name) ?? null
  );
}

/** The country of “the Dane”, “the American”: one person of it, or null. */
export function countryOfPerson(noun: string): string | null {
  const demonym = DEMONYMS.split(';').find((entry) => entry.startsWith(`${noun}|`));
  if (demonym !== undefined) return countryNamed(demonym.slice(noun.length + 1));
  return ADJECTIVE.test(noun) ? countryNamed(noun) : null;
}

/** Endings of adjectives that are nouns for one person too: “an Italian”, “a Pakistani”. */
const ADJECTIVE = /(?:an|i|ek|ak|ot|ese|iss|ech)$/;

/** A place in the text where a country is named, or meant by its adjective. */
export interface CountryNaming {
  /** The item. */
  item: number;
  country: string;
}

/** All places outside quotations where a country is named, in order. */
export function countryNamings(analysis: QuoteAnalysis): CountryNaming[] {
  const namings: CountryNaming[] = [];
  const { items } = analysis;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || !item.capital) continue;
    const next = items[i + 1];
    const pair = next?.capital === true ? table().get(`${item.text} ${next.text}`) : undefined;
    const country = pair ?? table().get(item.text);
    if (country === undefined) continue;
    namings.push({ item: i, country });
    if (pair !== undefined) i++;
  }
  return namings;
}
