import { NICKNAME_MARKS } from '../combine/nicknames.js';
import type { Document, Word } from '../document/document.js';
import { firstNameGender, type NameGender } from '../document/first-names.js';
import type { Name } from '../document/names.js';
import { NAME_SUFFIXES } from '../tables/vocabulary.js';

/** A person, while names are being merged. */
export interface Person {
  names: Name[];
  gender: NameGender | null;
  /** The folded words of the fullest name, and the “Jr” or the like behind it, if there is one. */
  words: readonly string[];
  suffix: string;
  /** The titles before the full names: “dr”, “judge”. */
  titles: Set<string> | null;
}

/** A full name of the document: its folded words and its person. */
export interface FullName {
  words: string[];
  suffix: string;
  /** Its words with spaces between them. */
  whole: string;
  /** Whether it begins with an initial. */
  initial: boolean;
  person: Person;
}

/** Most persons of one form that a name is compared with. */
const MOST_RIVALS = 8;
const INITIAL = /^.\.?$/u;
const ARTICLE_PREFIX = /^(?:al|el|as|ash|an|ad|ar|at|az)-/;
/** Family names that Vietnamese put first, and the words behind them that show a gender. */
const VIETNAMESE =
  /^(?:nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|truong)$/;

/** The full name of these words, whose person is not known yet. */
export function fullNameOf(document: Document, name: Name, words: string[]): FullName {
  const suffix = suffixOf(document, name);
  return {
    words,
    suffix,
    whole: words.length === name.last - name.first ? name.key : words.join(' '),
    initial: INITIAL.test(words[0] as string),
    person: newPerson(words, suffix),
  };
}

export function newPerson(words: readonly string[] = [], suffix = ''): Person {
  return { names: [], gender: genderOfName(words), words, suffix, titles: null };
}

function genderOfName(words: readonly string[]): NameGender | null {
  const first = words[0];
  if (words.length < 2 || first === undefined) return null;
  if (words.length > 2 && VIETNAMESE.test(first)) {
    return words[1] === 'thi' ? 'female' : words[1] === 'van' ? 'male' : null;
  }
  return firstNameGender(first);
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

/** The “Jr” or the like at the end of a name, without its stop. */
export function suffixOf(document: Document, name: Name): string {
  const { lower } = document.words[name.last - 1] as Word;
  return name.last > name.first + 1 && NAME_SUFFIXES.has(lower) ? withoutStop(lower) : '';
}

/**
 * Finds the person of each full name; longer names come first, and of equal length those with
 * initials last.
 */
export function gatherFullNames(fullNames: Iterable<FullName | undefined>): Person[] {
  const fullestFirst = [...fullNames]
    .filter((full) => full !== undefined)
    .sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b));
  const persons: Person[] = [];
  const byForm = new Map<string, Person[]>();
  const add = (form: string, person: Person): void => {
    const rivals = byForm.get(form);
    if (rivals === undefined) byForm.set(form, [person]);
    else if (rivals.length < MOST_RIVALS && !rivals.includes(person)) rivals.push(person);
  };
  for (const full of fullestFirst) {
    const forms = formsOf(full.words, full.whole);
    let person: Person | undefined;
    for (const form of forms) {
      person = byForm.get(form)?.find((rival) => mayBe(rival, full));
      if (person !== undefined) break;
    }
    if (person === undefined) {
      person = full.person;
      persons.push(person);
    }
    for (const form of forms) add(form, person);
    for (const part of partsOf(full.words)) add(part, person);
    if (person.suffix === '') person.suffix = full.suffix;
    full.person = person;
  }
  return persons;
}

/** Names with a “Jr” or the like come before those without, and those with initials last. */
function rank({ initial, suffix }: FullName): number {
  return (initial ? 2 : 0) + (suffix === '' ? 1 : 0);
}

/** Whether a name may be that of a person: neither “Sr” for “Jr” nor with other middle initials. */
function mayBe(person: Person, { words, suffix }: FullName): boolean {
  if (suffix !== '' && person.suffix !== '' && suffix !== person.suffix) return false;
  if (words.length < 3 || person.words.length < 3 || words[0] !== person.words[0]) return true;
  const [own, other] = [words.slice(1, -1), person.words.slice(1, -1)];
  if (!own.some((word) => INITIAL.test(word)) && !other.some((word) => INITIAL.test(word))) {
    return true;
  }
  for (let i = 0; i < Math.min(own.length, other.length); i++) {
    if ((own[i] as string).charAt(0) !== (other[i] as string).charAt(0)) return false;
  }
  return true;
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

export function withoutArticle(word: string): string {
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

/** The last word of a full name, with and without an Arabic article. */
export function surnamesOf(words: readonly string[]): string[] {
  const last = words[words.length - 1] as string;
  const plain = withoutArticle(last);
  return plain === last ? [last] : [last, plain];
}
