import { keyWordsOf } from '../document/name-lexicon.js';
import { EXONYMS, NEIGHBOUR_CITIES } from '../tables/exonyms.js';
import { FOREIGN_PLACES } from '../tables/foreign-places.js';
import { unpack } from '../tables/unpack.js';

let places: Set<string> | undefined;

/** Whether a folded name is a place in the spelling of languages other than English. */
export function isForeignPlace(key: string): boolean {
  places ??= new Set(
    [...unpack(EXONYMS), ...unpack(NEIGHBOUR_CITIES), ...FOREIGN_PLACES.split('|')].map((name) =>
      keyWordsOf(name).join(' '),
    ),
  );
  return places.has(key);
}
