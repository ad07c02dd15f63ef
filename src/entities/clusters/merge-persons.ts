import type { Document, Word } from '../document/document.js';
import { firstNameGender, type NameGender } from '../document/first-names.js';
import type { Name } from '../document/names.js';
import { COURTESY_TITLES, NAME_SUFFIXES, PARTICLES, ROLES } from '../tables/vocabulary.js';
import {
  type FullName,
  fullNameOf,
  gatherFullNames,
  newPerson,
  type Person,
  suffixOf,
  surnamesOf,
  wordsOf,
} from './full-names.js';

/** The persons that a word may mean: as a surname, alone or after a title, and as a first name. */
interface Bearers {
  /** The person last named with this word, where, and the one named with them: “Tom and Ida Lund”. */
  recent: Person | undefined;
  place: Name | undefined;
  beside: Person | undefined;
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

/** What a title before a name, or a “Jr” behind it, says of the person. */
interface Hint {
  gender: NameGender | null;
  title: string | null;
  suffix: string;
}

/**
 * A person who was named more often than another of the same surname, by more than this, keeps the
 * surname.
 */
const PASSING = 1;
/** Sentences at the head of a text, the headline among them. */
const LEADS = 2;
/** Most persons of a surname that are compared by their titles. */
const MOST_BEARERS = 20;
/** Most words between the names of a couple. */
const COUPLE = 4;
const FEMALE_TITLES = /^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|baroness)\.?$/;
const MALE_TITLES = /^(?:mr|sir|lord|king|prince|monsieur)\.?$/;
/** Titles that one person of a family has, and that news gives with the name. */
const STATE_TITLES =
  /^(?:president|premier|chancellor|pope|governor|gov|senator|sen|mayor|judge|justice)$/;
/** What comes before an earlier name of a person: “(née Holm)”. */
export const EARLIER_NAME = /^(?:née|nee|né|formerly)$/;

/**
 * Merges the names of persons.
 *
 * Full names belong to one person if their first and last names agree, in either order (an initial
 * agrees with its name), or if one is the beginning or the end of the other; not if their middle
 * initials differ, or one is “Jr” and the other “Sr”. A single name belongs to the person last named
 * who has it as a surname, else as a first name; a title distinguishes persons with the same
 * surname. Of a couple, the surname alone means neither.
 */
export function mergePersons(document: Document, names: readonly Name[]): Name[][] {
  const fullNames = fullNamesOf(document, names);
  const persons = gatherFullNames(new Set(fullNames));
  noteTitles(document, names, fullNames);
  const bearers = bearersOf(fullNames);
  const alone = new Map<string, Person>();
  let before: Person | undefined;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as Name;
    const full = fullNames[i];
    if (full !== undefined) {
      before = full.person;
      before.names.push(name);
      note(document, bearers, full, name);
      continue;
    }
    const earlier = before !== undefined && isEarlierName(document, names[i - 1], name);
    if (!earlier) before = personOf(document, name, bearers, alone, persons);
    before?.names.push(name);
  }
  return persons.filter((person) => person.names.length > 0).map((person) => person.names);
}

/** Whether a name is an earlier one of the person named before it: “Anna Berg (née Holm)”. */
function isEarlierName({ words }: Document, before: Name | undefined, name: Name): boolean {
  const mark = words[name.first - 2]?.text;
  if (before?.last !== name.first - 2 || (mark !== '(' && mark !== ',')) return false;
  return EARLIER_NAME.test(words[name.first - 1]?.lower ?? '');
}

/** The person that a single name means: one named in full, or one of its own. */
function personOf(
  document: Document,
  name: Name,
  bearers: ReadonlyMap<string, Bearers>,
  alone: Map<string, Person>,
  persons: Person[],
): Person {
  const hint = hintOf(document, name);
  const key = hint.suffix === '' ? name.key : (wordsOf(document, name)[0] as string);
  const word = bearers.get(key);
  const known = word === undefined ? undefined : bearerOf(word, hint);
  if (word !== undefined && known !== undefined) {
    known.gender ??= hint.gender;
    word.recent = known;
    word.beside = undefined;
    noteGender(word, known, hint.gender);
    return known;
  }
  let person = alone.get(name.key);
  if (person === undefined) {
    person = newPerson();
    alone.set(name.key, person);
    persons.push(person);
  }
  return person;
}

/** The person that a word alone means. */
function bearerOf(word: Bearers, hint: Hint): Person | undefined {
  const { gender } = hint;
  const shown = byHint(word, hint);
  if (shown !== undefined) return shown;
  if (isOtherHolder(word, hint)) return undefined;
  if (gender === null && isShared(word)) return undefined;
  return (
    (gender === 'female' ? word.female : gender === 'male' ? word.male : undefined) ??
    fitting(word.recent, gender) ??
    fitting(word.ahead, gender) ??
    onlyOther(word, gender) ??
    fitting(word.given, gender) ??
    fitting(word.givenAhead, gender)
  );
}

/** The only person of a surname with this title, or “Jr”. */
function byHint({ one, all }: Bearers, { gender, title, suffix }: Hint): Person | undefined {
  if (title === null && suffix === '') return undefined;
  const persons = all === undefined ? [one] : all.size > MOST_BEARERS ? [] : [...all];
  const fit = persons.filter((person) => {
    if (person === undefined || fitting(person, gender) === undefined) return false;
    return suffix === '' ? person.titles?.has(title as string) : person.suffix === suffix;
  });
  return fit.length === 1 ? fit[0] : undefined;
}

/**
 * Whether a title of state is given to one of several persons of a surname who all were named in full
 * without it: “President Lund” where the text is about his son Tom and his brother Jim Lund.
 */
function isOtherHolder({ all }: Bearers, { title }: Hint): boolean {
  if (title === null || all === undefined || !STATE_TITLES.test(title)) return false;
  return all.size <= MOST_BEARERS && [...all].every((person) => !person.titles?.has(title));
}

/** Whether a couple with this surname was named last, neither more than once more. */
function isShared({ recent, beside }: Bearers): boolean {
  if (recent === undefined || beside === undefined) return false;
  return Math.abs(recent.names.length - beside.names.length) <= PASSING;
}

/** The full name of each name; equal names share one. */
function fullNamesOf(document: Document, names: readonly Name[]): (FullName | undefined)[] {
  const byKey = new Map<string, FullName>();
  const full = names.map((name) => {
    const { first, last, key } = name;
    if (last === first + 1) return undefined;
    let known = byKey.get(key);
    if (known !== undefined) return known;
    const words = wordsOf(document, name);
    if (words.length < 2) return undefined;
    known = fullNameOf(document, name, words);
    byKey.set(key, known);
    return known;
  });
  const given = new Set([...byKey.values()].flatMap(({ words }) => words));
  for (let i = 0; i + 1 < names.length; i++) {
    // “Tom and Ida Lund” are two Lunds
    const [name, next] = [names[i] as Name, names[i + 1] as Name];
    const family = full[i + 1];
    if (full[i] !== undefined || family?.words.length !== 2) continue;
    if (next.first !== name.last + 1 || document.words[name.last]?.lower !== 'and') continue;
    if (firstNameGender(name.key) === null || firstNameGender(family.words[0] as string) === null) {
      continue;
    }
    const words = [name.key, family.words[1] as string];
    const known = byKey.get(words.join(' '));
    if (known !== undefined || !given.has(name.key)) {
      full[i] = known ?? fullNameOf(document, name, words);
    }
  }
  return full;
}

/** Notes what the titles before full names say of their persons. */
function noteTitles(
  document: Document,
  names: readonly Name[],
  fullNames: readonly (FullName | undefined)[],
): void {
  for (let i = 0; i < names.length; i++) {
    const person = fullNames[i]?.person;
    if (person === undefined) continue;
    const { gender, title } = hintOf(document, names[i] as Name);
    if (gender !== null) person.gender = gender;
    if (title === null) continue;
    person.titles ??= new Set();
    person.titles.add(title);
  }
}

function hintOf(document: Document, name: Name): Hint {
  const suffix = suffixOf(document, name);
  if (name.first === name.sentence.first) return { gender: null, title: null, suffix };
  const { lower, capital } = document.words[name.first - 1] as Word;
  const gender = titleGender(document, name);
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const title = gender === null && capital && (COURTESY_TITLES.has(lower) || ROLES.has(lower));
  return { gender, title: title && !NAME_SUFFIXES.has(lower) ? plain : null, suffix };
}

/** Notes that a person was named: later single names may mean this person. */
function note(
  document: Document,
  bearers: ReadonlyMap<string, Bearers>,
  full: FullName,
  name: Name,
): void {
  const { person, words } = full;
  const last = words[words.length - 1] as string;
  for (const surname of surnamesOf(words)) {
    const word = bearers.get(surname) as Bearers;
    // the person whom the article is about keeps the surname when a relative is named once
    const before = word.recent;
    const passing =
      before !== undefined &&
      (before.names.length > person.names.length + PASSING ||
        hasParticle(person) ||
        (leads(document, before) &&
          !leads(document, person) &&
          before.names.length > person.names.length));
    if (before !== person) {
      const couple = isCouple(document, word.place, name) && !isOfOneGender(person, before);
      word.beside = couple ? before : undefined;
    }
    word.place = name;
    if (!passing) word.recent = person;
    noteGender(word, person, person.gender);
  }
  for (const word of words) if (word !== last) (bearers.get(word) as Bearers).given = person;
}

/** Whether a person is named at the head of a text: in the headline, or the first sentence below it. */
function leads({ sentences }: Document, { names }: Person): boolean {
  const behind = sentences[LEADS]?.first ?? Number.POSITIVE_INFINITY;
  return names[0] !== undefined && names[0].first < behind;
}

/** Whether two names are joined by “and”: “Tom Lund and his wife Ida Lund”. */
function isCouple({ words }: Document, one: Name | undefined, other: Name): boolean {
  if (one?.sentence !== other.sentence || other.first - one.last > COUPLE) return false;
  for (let i = one.last; i < other.first; i++) if (words[i]?.lower === 'and') return true;
  return false;
}

function isOfOneGender({ gender }: Person, other: Person | undefined): boolean {
  return gender !== null && gender !== 'either' && gender === other?.gender;
}

/** Whether a person is called by a surname of two words: “Abu Amer”, “van Dyke”. */
function hasParticle({ words }: Person): boolean {
  return words.length > 2 && PARTICLES.has(words[words.length - 2] as string);
}

function noteGender(word: Bearers, person: Person, gender: NameGender | null): void {
  if (gender === 'female') word.female = person;
  else if (gender === 'male') word.male = person;
}

/**
 * The words of full names that may be used alone, each with all persons of the document who have
 * it.
 */
function bearersOf(fullNames: readonly (FullName | undefined)[]): Map<string, Bearers> {
  const byWord = new Map<string, Bearers>();
  const seen = new Set<FullName>();
  for (const full of fullNames) {
    if (full === undefined || seen.has(full)) continue;
    seen.add(full);
    const { words, person } = full;
    const last = words[words.length - 1] as string;
    for (const surname of surnamesOf(words)) {
      const word = bearersIn(byWord, surname);
      word.ahead ??= person;
      addBearer(word, person);
    }
    for (const word of words) if (word !== last) bearersIn(byWord, word).givenAhead ??= person;
  }
  return byWord;
}

function bearersIn(byWord: Map<string, Bearers>, word: string): Bearers {
  let bearers = byWord.get(word);
  if (bearers === undefined) {
    bearers = {
      recent: undefined,
      place: undefined,
      beside: undefined,
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
