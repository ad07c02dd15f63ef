import { BODY_ITEMS, PLACE_ITEMS } from '../tables/item-numbers.js';
import { keyWordsOf } from './name-lexicon.js';

let places: Map<string, string> | undefined;
let bodies: Map<string, string> | undefined;

/**
 * The Wikidata item of a place or organisation that has one name in the news; `key` is its folded
 * form.
 */
export function itemOfName(key: string, type: 'place' | 'organisation'): string | null {
  if (type === 'place') {
    places ??= readItems(PLACE_ITEMS);
    return places.get(key) ?? null;
  }
  bodies ??= readItems(BODY_ITEMS);
  return bodies.get(key) ?? null;
}

function readItems(table: string): Map<string, string> {
  const items = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const blank = line.indexOf(' ');
    for (const name of line.slice(blank + 1).split('|')) {
      items.set(keyWordsOf(name).join(' '), line.slice(0, blank));
    }
  }
  return items;
}
