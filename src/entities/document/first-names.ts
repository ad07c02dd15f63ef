import {
  EITHER_FIRST_NAMES,
  FEMALE_FIRST_NAMES,
  MALE_FIRST_NAMES,
} from '../tables/first-name-list.js';
import { unpack } from '../tables/unpack.js';
import { fold } from './fold-word.js';

/** The usual gender of people with a first name; `either` if it is used for both. */
export type NameGender = 'female' | 'male' | 'either';

/** Longest first name that is looked up. */
const LONGEST_NAME = 24;

let genders: Map<string, NameGender> | undefined;

function table(): Map<string, NameGender> {
  if (genders === undefined) {
    genders = new Map();
    for (const name of unpack(FEMALE_FIRST_NAMES)) genders.set(name, 'female');
    for (const name of unpack(MALE_FIRST_NAMES)) genders.set(name, 'male');
    for (const name of unpack(EITHER_FIRST_NAMES)) genders.set(name, 'either');
  }
  return genders;
}

/**
 * The usual gender of people with a first name.
 *
 * Case and diacritics do not matter. A double name (“Jean-Baptiste”) is looked up by its halves if
 * it is not in the table.
 *
 * @param name - A first name without other names.
 * @returns Its gender, or null if the table does not have it.
 */
export function firstNameGender(name: string): NameGender | null {
  if (name.length > LONGEST_NAME) return null;
  const key = fold(name);
  const known = table().get(key);
  if (known !== undefined) return known;
  const hyphen = key.indexOf('-');
  if (hyphen < 2) return null;
  const first = table().get(key.slice(0, hyphen)) ?? null;
  return first === 'either' ? (table().get(key.slice(hyphen + 1)) ?? first) : first;
}

/** First names that are places too, so that the table of first names leaves them out. */
const FEMALE_PLACES: ReadonlySet<string> = new Set(
  (
    'virginia georgia carolina florence savannah sydney madison brooklyn india asia cheyenne sienna ' +
    'alexandria valencia vienna catalina montana lorraine geneva kenya'
  ).split(' '),
);
const MALE_PLACES: ReadonlySet<string> = new Set(
  'austin dallas jackson lincoln houston chad israel troy denver carson preston clayton'.split(' '),
);

/** The usual gender of people whose first name is the name of a place too; null for any other. */
export function placeNameGender(name: string): NameGender | null {
  const lower = name.toLowerCase();
  if (FEMALE_PLACES.has(lower)) return 'female';
  return MALE_PLACES.has(lower) ? 'male' : null;
}
