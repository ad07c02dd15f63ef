import { NICKNAME_MARKS } from '../combine/nicknames.js';
import type { Document, Word } from '../document/document.js';
import { firstNameGender, type NameGender } from '../document/first-names.js';
import type { Name } from '../document/names.js';
import { NAME_SUFFIXES } from '../tables/vocabulary.js';

/** A person with a full name, while names are gathered. */
interface Person {
  names: Name[];
  gender: NameGender | null;
}

/** A person named this many times more than another of the surname is the one it stands for. */
const PASSING = 1;
const ARTICLE_PREFIX = /^(?:al|el|as|ash|an|ad|ar|at|az)-/;
const FEMALE_TITLES = /^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|baroness)\.?$/;
const MALE_TITLES = /^(?:mr|sir|lord|king|prince|monsieur)\.?$/;

/**
 * Gathers the names of persons.
 *
 * Full names are one person when first and last name agree, in either order (an initial agrees with
 * its name), or when one is the beginning or the end of the other. A single name goes to the person
 * last named who has it as a surname, else as a first name; a title tells men from women of one
 * surname.
 */
export function mergePersons(document: Document, names: readonly Name[]): Name[][] {
  const persons: Person[] = [];
  const byFullName = gatherFullNames(document, names, persons);
  const recent = new Map<string, Person>(); // by surname, and by surname and gender
  const given = new Map<string, Person>();
  const ahead = personsAhead(document, names, byFullName);
  const bearers = bearersOf(document, names, byFullName);
  const alone = new Map<string, Person>();
  for (const name of names) {
    const full = byFullName.get(name.key);
    if (full !== undefined) {
      full.names.push(name);
      note(wordsOf(document, name), full, recent, given);
      continue;
    }
    const gender = titleGender(document, name);
    const known =
      (gender !== null ? recent.get(`${name.key} ${gender}`) : undefined) ??
      fitting(recent.get(name.key), gender) ??
      fitting(ahead.recent.get(name.key), gender) ??
      onlyOther(bearers.get(name.key), gender) ??
      fitting(given.get(name.key), gender) ??
      fitting(ahead.given.get(name.key), gender);
    if (known !== undefined) {
      known.gender ??= gender;
      recent.set(`${name.key} ${gender}`, known);
      known.names.push(name);
      recent.set(name.key, known);
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

/** The folded words of a name, “Jr” and the like left out. */
export function wordsOf(document: Document, name: Name): string[] {
  const words: string[] = [];
  for (let i = name.first; i < name.last; i++) {
    const { key, lower, text } = document.words[i] as Word;
    if (NICKNAME_MARKS.has(text)) continue;
    if (!NAME_SUFFIXES.has(lower) || i === name.first) words.push(key);
  }
  return words;
}

/** Finds who is meant by each full name, by key; longer names come first, initials last of a length. */
function gatherFullNames(
  document: Document,
  names: readonly Name[],
  persons: Person[],
): Map<string, Person> {
  const distinct = new Map<string, string[]>();
  for (const name of names) {
    const words = wordsOf(document, name);
    if (words.length > 1) distinct.set(name.key, words);
  }
  const fullestFirst = [...distinct].sort(
    ([, a], [, b]) => b.length - a.length || initials(a) - initials(b),
  );
  const forms = new Map<string, Person>();
  const found = new Map<string, Person>();
  for (const [key, words] of fullestFirst) {
    let person = formsOf(words).reduce<Person | undefined>(
      (known, form) => known ?? forms.get(form),
      undefined,
    );
    if (person === undefined) {
      person = { names: [], gender: firstNameGender(words[0] as string) };
      persons.push(person);
    }
    for (const form of [...formsOf(words), ...partsOf(words)]) {
      if (!forms.has(form)) forms.set(form, person);
    }
    found.set(key, person);
  }
  return found;
}

/** 1 where a name begins with an initial, else 0. */
function initials(words: readonly string[]): number {
  return Number(/^.\.?$/u.test(words[0] as string));
}

/** Ways to write a full name that are taken to mean one person. */
export function formsOf(words: readonly string[]): string[] {
  const first = (words[0] as string).replace(/\.$/, '');
  const last = words[words.length - 1] as string;
  const plain = last.replace(ARTICLE_PREFIX, '');
  const forms = [words.join(' '), `${first} … ${plain}`, `${first}. … ${plain}`];
  if (words.length === 2) forms.push(`${last} ${first}`); // family name first
  return forms;
}

/** Shorter forms of a longer full name: its beginning, its end, its initial and surname. */
export function partsOf(words: readonly string[]): string[] {
  const parts = [`${(words[0] as string).charAt(0)}. … ${words[words.length - 1]}`];
  for (let cut = 1; cut <= words.length - 2; cut++) {
    parts.push(words.slice(cut).join(' '), words.slice(0, words.length - cut).join(' '));
  }
  return parts;
}

/** Notes that a person was named: later single names may mean him or her. */
function note(
  words: readonly string[],
  person: Person,
  recent: Map<string, Person>,
  given: Map<string, Person>,
): void {
  const last = words[words.length - 1] as string;
  for (const surname of surnamesOf(words)) {
    // whom the article is about keeps the surname when a relative is named in passing
    const before = recent.get(surname);
    const passing = before !== undefined && before.names.length > person.names.length + PASSING;
    if (!passing) recent.set(surname, person);
    recent.set(`${surname} ${person.gender}`, person);
  }
  for (const word of words) if (word !== last) given.set(word, person);
}

/** The last word of a full name, and without an Arabic article. */
export function surnamesOf(words: readonly string[]): string[] {
  const last = words[words.length - 1] as string;
  return [last, last.replace(ARTICLE_PREFIX, '')];
}

/** The first person of the document by surname and by first name, for names that come before. */
function personsAhead(
  document: Document,
  names: readonly Name[],
  byFullName: ReadonlyMap<string, Person>,
): { recent: Map<string, Person>; given: Map<string, Person> } {
  const recent = new Map<string, Person>();
  const given = new Map<string, Person>();
  for (const name of [...names].reverse()) {
    const person = byFullName.get(name.key);
    if (person !== undefined) note(wordsOf(document, name), person, recent, given);
  }
  return { recent, given };
}

/** All persons of the document by surname. */
function bearersOf(
  document: Document,
  names: readonly Name[],
  byFullName: ReadonlyMap<string, Person>,
): Map<string, Set<Person>> {
  const bearers = new Map<string, Set<Person>>();
  for (const name of names) {
    const person = byFullName.get(name.key);
    if (person === undefined) continue;
    for (const surname of surnamesOf(wordsOf(document, name))) {
      const known = bearers.get(surname);
      if (known === undefined) bearers.set(surname, new Set([person]));
      else known.add(person);
    }
  }
  return bearers;
}

/** Of those of one surname, the only one whose gender is not known to be another. */
function onlyOther(
  persons: ReadonlySet<Person> | undefined,
  gender: NameGender | null,
): Person | undefined {
  let only: Person | undefined;
  for (const person of persons ?? []) {
    if (fitting(person, gender) === undefined) continue;
    if (only !== undefined) return undefined; // a surname may have thousands of bearers
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

function fitting(person: Person | undefined, gender: NameGender | null): Person | undefined {
  const clash =
    gender !== null && person !== undefined && person.gender !== null && person.gender !== 'either';
  return clash && person.gender !== gender ? undefined : person;
}
