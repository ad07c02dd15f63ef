import { tokenize } from '../../language/tokens.js';
import { fold } from '../fold.js';
import { EXONYMS, NEIGHBOUR_CITIES } from '../tables/exonyms.js';
import { FOREIGN_PLACES } from '../tables/foreign-words.js';
import { unpack } from '../tables/unpack.js';

let places: Set<string> | undefined;

/** Whether a name, folded, is a place as languages besides English write it. */
export function isForeignPlace(key: string): boolean {
  places ??= new Set([...packedNames(), ...FOREIGN_PLACES.split('|').map(keyOfName)]);
  return places.has(key);
}

function packedNames(): string[] {
  return [...unpack(EXONYMS), ...unpack(NEIGHBOUR_CITIES)].map(keyOfName);
}

/** Its words as the document's are keyed. */
function keyOfName(name: string): string {
  return tokenize(name)
    .map((token) => fold(token.text))
    .join(' ');
}
