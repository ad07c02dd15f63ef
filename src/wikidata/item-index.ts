import { isCommonWord, isSurname } from '../entities/document/name-lexicon.js';
import { nameKey, withoutForm } from './name-keys.js';
import { COUNTRY_WORDS, KNOWN_ITEMS } from './tables/known-items.js';

/** The kinds of things in the table. */
export type Kind = keyof typeof KNOWN_ITEMS;

/** One item of the table. */
export interface KnownItem {
  kind: Kind;
  /** Its number, without the Q. */
  number: number;
  /** Its first name in the table. */
  printed: string;
  /** Codes of the countries and states it belongs to: `US`, `US-TX`. */
  where: string[];
  /** Companies with which the news names a person. */
  companies: string[];
  /** Whether the name alone says who is meant. */
  sole: boolean;
}

/** The items that bear a name, and those whose name it is without its legal form. */
export interface Bearers {
  whole: KnownItem[];
  shortened: KnownItem[];
  /** Those whose name it is without the country at its start: “air force”. */
  national: KnownItem[];
}

/** The country at the start of a body’s name. */
const NATIONAL = /^(?:United States|United Kingdom|British|Royal|U\.S\.) (?=\S+ \S)/;

let index: Map<string, Bearers> | undefined;
let places: Map<number, KnownItem> | undefined;
/** Countries by their code. */
let countries: Map<string, KnownItem> | undefined;
let words: Map<string, string> | undefined;

/** The items that a name may mean, by its key. */
export function itemsNamed(key: string): Bearers | undefined {
  index ??= buildIndex();
  return index.get(key);
}

/** The place that an item is, if the table has it. */
export function placeOfItem(number: number): KnownItem | undefined {
  if (places === undefined) itemsNamed('');
  return places?.get(number);
}

/** The country or state that a name or adjective stands for: `US` for “American”. */
export function countryOfWord(word: string): string | undefined {
  words ??= readCountryWords();
  return words.get(word);
}

/** The country whose people a name means: “Americans”, but not “Texans”. */
export function countryItem(people: string): KnownItem | undefined {
  const code = countryOfWord(people) ?? countryOfWord(people.replace(/s$/, ''));
  if (code?.length !== 2) return undefined;
  itemsNamed('');
  return countries?.get(code);
}

function buildIndex(): Map<string, Bearers> {
  const made = new Map<string, Bearers>();
  places = new Map();
  countries = new Map();
  for (const kind of Object.keys(KNOWN_ITEMS) as Kind[]) {
    for (const line of KNOWN_ITEMS[kind].split('\n')) {
      const [names, number, where = ''] = line.split('\t') as [string, string, string?];
      const codes = where === '' ? [] : where.split(',');
      const item: KnownItem = {
        kind,
        number: Number.parseInt(number, 10),
        printed: names.split('|', 1)[0] as string,
        where: codes.filter((code) => !code.startsWith('@')),
        companies: codes.filter((code) => code.startsWith('@')).map((code) => code.slice(1)),
        sole: number.endsWith('!'),
      };
      if (isPlace(kind)) places.set(item.number, item);
      if (kind === 'country' && codes.length === 1) countries.set(codes[0] as string, item);
      for (const name of names.split('|')) addName(made, name, item);
    }
  }
  return made;
}

function addName(made: Map<string, Bearers>, name: string, item: KnownItem): void {
  const key = nameKey(name);
  push(made, key, 'whole', item);
  const start = NATIONAL.exec(name)?.[0];
  if (start !== undefined) push(made, nameKey(name.slice(start.length)), 'national', item);
  const short = item.kind === 'leader' ? rareSurname(key) : withoutForm(key);
  if (short !== key) push(made, short, 'shortened', item);
}

/** The last name of a key, where few have it; else the key. */
function rareSurname(key: string): string {
  const surname = key.slice(key.lastIndexOf(' ') + 1);
  return isSurname(surname) || isCommonWord(surname) ? key : surname;
}

function push(made: Map<string, Bearers>, key: string, how: keyof Bearers, item: KnownItem): void {
  let bearers = made.get(key);
  if (bearers === undefined) {
    bearers = { whole: [], shortened: [], national: [] };
    made.set(key, bearers);
  }
  if (!bearers[how].includes(item)) bearers[how].push(item);
}

/** Whether things of a kind are places. */
export function isPlace(kind: Kind): boolean {
  return kind === 'country' || kind === 'region' || kind === 'city' || kind === 'airport';
}

/** Whether things of a kind are persons. */
export function isPerson(kind: Kind): boolean {
  return kind === 'legislator' || kind === 'leader' || kind === 'executive';
}

function readCountryWords(): Map<string, string> {
  const made = new Map<string, string>();
  for (const line of COUNTRY_WORDS.split('\n')) {
    const [code, ...names] = line.split('|') as [string, ...string[]];
    for (const name of names) made.set(name, code);
  }
  return made;
}
