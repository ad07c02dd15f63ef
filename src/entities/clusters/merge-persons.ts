import { NICKNAME_MARKS } from '../combine/nicknames.js';
import type { Document, Word } from '../document/document.js';
import { firstNameGender, type NameGender } from '../document/first-names.js';
import type { Name } from '../document/names.js';
import { NAME_SUFFIXES } from '../tables/vocabulary.js';

/** A person, while names are being merged. */
interface Person {
  names: Name[];
  gender: NameGender | null;
}

/** The persons that a word may mean: as a surname, alone or after a title, and as a first name. */
interface Bearers {
  /** The person last named with this word. */
  recent: Person | undefined;
  female: Person | undefined;
  male: Person | undefined;
  given: Person | undefined;
  /** The first person of the document with this word, for names that come before. */
  ahead: Person | undefined;
  givenAhead: Person | undefined;
  /** The persons with this surname: one, or more than one. */
  one: Person | undefined;
  all: Set<Person> | undefined;
}

/**
 * A full name of the document: its folded words, its person, and the words that may be used alone.
 */
interface FullName {
  words: string[];
  /** Its words with spaces between them. */
  whole: string;
  /** Whether it begins with an initial. */
  initial: boolean;
  person: Person;
  surnames: readonly Bearers[];
  given: readonly Bearers[];
}

const NOT_READ: readonly Bearers[] = [];

/**
 * A person who was named more often than another of the same surname, by more than this, keeps the
 * surname.
 */
const PASSING = 1;
const INITIAL = /^.\.?$/u;
const ARTICLE_PREFIX = /^(?:al|el|as|ash|an|ad|ar|at|az)-/;
const FEMALE_TITLES = /^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|baroness)\.?$/;
const MALE_TITLES = /^(?:mr|sir|lord|king|prince|monsieur)\.?$/;

/**
 * Merges the names of persons.
 *
 * Full names belong to one person if their first and last names agree, in either order (an initial
 * agrees with its name), or if one is the beginning or the end of the other. A single name belongs
 * to the person last named who has it as a surname, else as a first name; a title distinguishes a
 * man and a woman with the same surname.
 */
export function mergePersons(document: Document, names: readonly Name[]): Name[][] {
  const fullNames = fullNamesOf(document, names);
  const persons = gatherFullNames(new Set(fullNames));
  const bearers = bearersOf(fullNames);
  const alone = new Map<string, Person>();
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Name;
    const full = fullNames[i];
    if (full !== undefined) {
      full.person.names.push(name);
      note(full);
      continue;
    }
    const gender = titleGender(document, name);
    const word = bearers.get(name.key);
    const known = word === undefined ? undefined : bearerOf(word, gender);
    if (word !== undefined && known !== undefined) {
      known.gender ??= gender;
      known.names.push(name);
      word.recent = known;
      noteGender(word, known, gender);
      continue;
    }
    let person = alone.get(name.key);
    if (person === undefined) {
      person = { names: [], gender: null };
      alone.set(name.key, person);
      persons.push(person);
    }
    person.names.push(name);
  }
  return persons.map((person) => person.names);
}

/** The person that a word alone means. */
function bearerOf(word: Bearers, gender: NameGender | null): Person | undefined {
  return (
    (gender === 'female' ? word.female : gender === 'male' ? word.male : undefined) ??
    fitting(word.recent, gender) ??
    fitting(word.ahead, gender) ??
    onlyOther(word, gender) ??
    fitting(word.given, gender) ??
    fitting(word.givenAhead, gender)
  );
}

/** The full name of each name; equal names share one. */
function fullNamesOf(document: Document, names: readonly Name[]): (FullName | undefined)[] {
  const byKey = new Map<string, FullName>();
  return names.map((name) => {
    const { first, last, key } = name;
    if (last === first + 1) return undefined;
    let full = byKey.get(key);
    if (full !== undefined) return full;
    const words = wordsOf(document, name);
    if (words.length < 2) return undefined;
    full = {
      words,
      whole: words.length === last - first ? key : words.join(' '),
      initial: INITIAL.test(words[0] as string),
      person: { names: [], gender: null },
      surnames: NOT_READ,
      given: NOT_READ,
    };
    byKey.set(key, full);
    return full;
  });
}

/** The folded words of a name, without “Jr” and the like. */
export function wordsOf(document: Document, name: Name): string[] {
  const words: string[] = [];
  for (let i = name.first; i < name.last; i++) {
    const { key, lower, text } = document.words[i] as Word;
    if (NICKNAME_MARKS.has(text)) continue;
    if (!NAME_SUFFIXES.has(lower) || i === name.first) words.push(key);
  }
  return words;
}

/**
 * Finds the person of each full name; longer names come first, and of equal length those with
 * initials last.
 */
function gatherFullNames(fullNames: ReadonlySet<FullName | undefined>): Person[] {
  const fullestFirst = [...fullNames]
    .filter((full) => full !== undefined)
    .sort((a, b) => b.words.length - a.words.length || Number(a.initial) - Number(b.initial));
  const persons: Person[] = [];
  const byForm = new Map<string, Person>();
  for (const full of fullestFirst) {
    const forms = formsOf(full.words, full.whole);
    let person: Person | undefined;
    for (const form of forms) {
      person = byForm.get(form);
      if (person !== undefined) break;
    }
    if (person === undefined) {
      person = { names: [], gender: firstNameGender(full.words[0] as string) };
      persons.push(person);
    }
    for (const form of forms) if (!byForm.has(form)) byForm.set(form, person);
    for (const part of partsOf(full.words)) if (!byForm.has(part)) byForm.set(part, person);
    full.person = person;
  }
  return persons;
}

/** Spellings of a full name that mean the same person. */
export function formsOf(words: readonly string[], whole = words.join(' ')): string[] {
  const first = withoutStop(words[0] as string);
  const last = words[words.length - 1] as string;
  const plain = withoutArticle(last);
  const forms = [whole, `${first} … ${plain}`];
  if (first.length < 2) forms.push(`${first}. … ${plain}`); // as part of a fuller name
  if (words.length === 2) forms.push(`${last} ${first}`); // family name first
  return forms;
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function withoutArticle(word: string): string {
  return word.includes('-') ? word.replace(ARTICLE_PREFIX, '') : word;
}

/** Shorter forms of a full name: its beginning, its end, its initial and surname. */
export function partsOf(words: readonly string[]): string[] {
  const parts = [`${(words[0] as string).charAt(0)}. … ${words[words.length - 1]}`];
  for (let cut = 1; cut <= words.length - 2; cut++) {
    parts.push(words.slice(cut).join(' '), words.slice(0, words.length - cut).join(' '));
  }
  return parts;
}

/** Notes that a person was named: later single names may mean this person. */
function note({ person, surnames, given }: FullName): void {
  for (const surname of surnames) {
    // the person whom the article is about keeps the surname when a relative is named once
    const before = surname.recent;
    const passing = before !== undefined && before.names.length > person.names.length + PASSING;
    if (!passing) surname.recent = person;
    noteGender(surname, person, person.gender);
  }
  for (const word of given) word.given = person;
}

function noteGender(word: Bearers, person: Person, gender: NameGender | null): void {
  if (gender === 'female') word.female = person;
  else if (gender === 'male') word.male = person;
}

/** The last word of a full name, with and without an Arabic article. */
export function surnamesOf(words: readonly string[]): string[] {
  const last = words[words.length - 1] as string;
  const plain = withoutArticle(last);
  return plain === last ? [last] : [last, plain];
}

/**
 * The words of full names that may be used alone, each with all persons of the document who have
 * it.
 */
function bearersOf(fullNames: readonly (FullName | undefined)[]): Map<string, Bearers> {
  const byWord = new Map<string, Bearers>();
  const bearersOfWord = (word: string): Bearers => {
    let bearers = byWord.get(word);
    if (bearers === undefined) {
      bearers = {
        recent: undefined,
        female: undefined,
        male: undefined,
        given: undefined,
        ahead: undefined,
        givenAhead: undefined,
        one: undefined,
        all: undefined,
      };
      byWord.set(word, bearers);
    }
    return bearers;
  };
  for (const full of fullNames) {
    if (full === undefined || full.surnames !== NOT_READ) continue;
    const { words, person } = full;
    const last = words[words.length - 1] as string;
    full.surnames = surnamesOf(words).map(bearersOfWord);
    full.given = words.filter((word) => word !== last).map(bearersOfWord);
    for (const word of full.surnames) {
      word.ahead ??= person;
      addBearer(word, person);
    }
    for (const word of full.given) word.givenAhead ??= person;
  }
  return byWord;
}

function addBearer(surname: Bearers, person: Person): void {
  if (surname.one === undefined) surname.one = person;
  else if (surname.all !== undefined) surname.all.add(person);
  else if (surname.one !== person) surname.all = new Set([surname.one, person]);
}

/** The only person of a surname without a conflicting gender. */
function onlyOther({ one, all }: Bearers, gender: NameGender | null): Person | undefined {
  if (all === undefined) return fitting(one, gender);
  let only: Person | undefined;
  for (const person of all) {
    if (fitting(person, gender) === undefined) continue;
    if (only !== undefined) return undefined; // a surname may have thousands of persons
    only = person;
  }
  return only;
}

export function titleGender(document: Document, name: Name): NameGender | null {
  if (name.first === name.sentence.first) return null;
  const title = (document.words[name.first - 1] as Word).lower;
  if (FEMALE_TITLES.test(title)) return 'female';
  return MALE_TITLES.test(title) ? 'male' : null;
}

/** The person, unless the gender conflicts. */
function fitting(person: Person | undefined, gender: NameGender | null): Person | undefined {
  const clash =
    gender !== null && person !== undefined && person.gender !== null && person.gender !== 'either';
  return clash && person.gender !== gender ? undefined : person;
}
