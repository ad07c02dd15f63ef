import { tokenize } from '../../language/tokens.js';
import { CITIES } from '../tables/cities.js';
import { COMMON_WORDS } from '../tables/common-words.js';
import { COUNTRIES, DEMONYMS } from '../tables/countries.js';
import { EVENTS, PRODUCTS, WORKS } from '../tables/events.js';
import { GROUPS } from '../tables/groups.js';
import { KNOWN_ORGANISATIONS, KNOWN_PLACES } from '../tables/known.js';
import { ORGANISATIONS } from '../tables/organisations.js';
import { REGIONS, STATES } from '../tables/region-names.js';
import { SURNAMES } from '../tables/surnames.js';
import { unpack } from '../tables/unpack.js';
import { fold } from './fold-word.js';

/** The classes of names in the tables. */
export type NameClass = 'place' | 'city' | 'organisation' | 'group' | 'event' | 'work' | 'product';

/** A name in the tables. */
export interface LexiconEntry {
  /** Its classes, the likeliest first. */
  classes: NameClass[];
  /** The full name, if this is another name for something. */
  canonical: string | null;
  /** Its Wikidata item, if the tables have one. */
  wikidata: string | null;
}

/** The tables by name. */
interface Lexicon {
  /** By key: the folded words with spaces between them. */
  entries: Map<string, LexiconEntry>;
  /** Names in capitals, as printed; they must match with their case. */
  exact: Map<string, LexiconEntry>;
  /** By first word: the most words of a name that begins with it. */
  longest: Map<string, number>;
  surnames: Set<string>;
  common: Set<string>;
}

const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

let lexicon: Lexicon | undefined;

function tables(): Lexicon {
  if (lexicon === undefined) lexicon = build();
  return lexicon;
}

function build(): Lexicon {
  const made: Lexicon = {
    entries: new Map(),
    exact: new Map(),
    longest: new Map(),
    surnames: new Set(unpack(SURNAMES)),
    common: new Set(unpack(COMMON_WORDS)),
  };
  addKnown(made, KNOWN_PLACES, 'place');
  addKnown(made, KNOWN_ORGANISATIONS, 'organisation');
  for (const name of unpack(COUNTRIES)) add(made, name, 'place');
  for (const name of `${REGIONS}|${STATES}`.split('|')) add(made, name, 'place');
  for (const name of unpack(DEMONYMS)) addGroup(made, name);
  for (const name of GROUPS.split('|')) addGroup(made, name);
  for (const name of ORGANISATIONS.split('|')) add(made, name, 'organisation');
  for (const name of EVENTS.split('|')) add(made, name, 'event');
  for (const name of WORKS.split('|')) add(made, name, 'work');
  for (const name of PRODUCTS.split('|')) add(made, name, 'product');
  for (const name of unpack(CITIES)) add(made, name, 'city');
  return made;
}

/** Adds a demonym and its plural. */
function addGroup(made: Lexicon, name: string): void {
  add(made, name, 'group');
  if (!/(?:s|ese|sh|ch|men)$/.test(name)) add(made, `${name}s`, 'group');
}

function addKnown(made: Lexicon, table: string, type: NameClass): void {
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const blank = line.indexOf(' ');
    const item = line.slice(0, blank);
    const names = line.slice(blank + 1).split('|');
    const entry: LexiconEntry = {
      classes: [type],
      canonical: names[0] as string,
      wikidata: item === '-' ? null : item,
    };
    for (const name of names) add(made, name, type, entry);
  }
}

function add(made: Lexicon, name: string, type: NameClass, known?: LexiconEntry): void {
  const words = keyWordsOf(name);
  const key = words.join(' ');
  const exact = words.length === 1 && name.length <= 6 && isAllCapitals(name);
  const target = exact ? made.exact : made.entries;
  const at = exact ? name : key;
  const entry = target.get(at);
  if (entry === undefined) {
    target.set(at, known ?? { classes: [type], canonical: null, wikidata: null });
  } else if (!entry.classes.includes(type)) {
    entry.classes.push(type);
  }
  const first = words[0] as string;
  made.longest.set(first, Math.max(made.longest.get(first) ?? 0, words.length));
}

/** The folded words of a table's name, as keys of a document's words. */
export function keyWordsOf(name: string): string[] {
  // most names are plain words, and their keys need no tokens
  return PLAIN_NAME.test(name)
    ? name.toLowerCase().split(' ')
    : tokenize(name).map((token) => fold(token.text));
}

/** Whether a word has at least two capitals and no small letter. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The entry of a name; `key` is its folded form, and `printed` its text where it is one word, else ''. */
export function lookUp(key: string, printed: string): LexiconEntry | undefined {
  const exact = printed === '' ? undefined : tables().exact.get(printed);
  return exact ?? tables().entries.get(key);
}

/** Most words of a table's name that begins with a word, or 0. */
export function longestFrom(key: string): number {
  return tables().longest.get(key) ?? 0;
}

/** Whether a word is known as a surname. */
export function isSurname(key: string): boolean {
  return tables().surnames.has(key);
}

/** Whether a word, in lower case, is a common English word or a regular inflection of one. */
export function isCommonWord(lower: string): boolean {
  const { common } = tables();
  if (common.has(lower)) return true;
  for (const ending of ['s', 'd', 'ed', 'ing', 'ly', 'es', 'er']) {
    if (!lower.endsWith(ending) || lower.length <= ending.length + 2) continue;
    const stem = lower.slice(0, -ending.length);
    if (common.has(stem) || (ending === 'ing' && common.has(`${stem}e`))) return true;
  }
  return false;
}
