import type { EntityType } from '../article.js';
import { formsOf, partsOf, surnamesOf, wordsOf } from '../entities/clusters/full-names.js';
import {
  acronymBehind,
  lettersOf,
  nationalForms,
  shortenedForms,
  spelledOut,
} from '../entities/clusters/merge-organisations.js';
import { EARLIER_NAME, titleGender } from '../entities/clusters/merge-persons.js';
import type { Document } from '../entities/document/document.js';
import { withoutLegalForm } from '../entities/document/legal-forms.js';
import { canonicalKey, type Name, textOf } from '../entities/document/names.js';
import { initialsOf } from '../entities/rules/name-type.js';

/** A name of an article, with its entity. */
export interface PlacedName {
  name: Name;
  entity: string;
  type: EntityType;
}

/** Explains why names were merged, with the same forms that merging uses. */
export interface MergeReasons {
  /** Why a name belongs to its entity, which has the fullest form `full`. */
  reasonOf: (placed: PlacedName, full: Name) => string;
}

/** The single names of a person, made from the words of the full name. */
const SINGLE_NAMES: readonly [how: string, (full: readonly string[]) => string[]][] = [
  ['surname', surnamesOf],
  ['first name', (full) => full.slice(0, -1)],
];

/**
 * For each kind and word, the entities of persons who may be called by it, each with one full name.
 */
function bearersOf(
  document: Document,
  placed: readonly PlacedName[],
): Map<string, Map<string, Name>> {
  const bearers = new Map<string, Map<string, Name>>();
  for (const { name, entity, type } of placed) {
    const full = type === 'person' ? wordsOf(document, name) : [];
    if (full.length < 2) continue;
    for (const [how, formsFor] of SINGLE_NAMES) {
      for (const form of formsFor(full)) {
        const key = `${how} ${form}`;
        const known = bearers.get(key) ?? new Map<string, Name>();
        if (known.size === 0) bearers.set(key, known);
        if (known.size <= MOST_RIVALS) known.set(entity, name);
      }
    }
  }
  return bearers;
}

/** Most rivals that are named, since thousands of persons may have the same surname. */
const MOST_RIVALS = 8;

/** Reads the forms of all names of a document. */
export function readMergeReasons(document: Document, placed: readonly PlacedName[]): MergeReasons {
  const members = new Map<string, PlacedName[]>();
  for (const one of placed) {
    const known = members.get(one.entity);
    if (known === undefined) members.set(one.entity, [one]);
    else known.push(one);
  }
  const bodies = placed.filter(({ type }) => type === 'organisation').map(({ name }) => name);
  const shortened = shortenedForms(document, bodies);
  const national = nationalForms(document, bodies);
  const spelled = spelledOut(document, bodies);
  const bearers = bearersOf(document, placed);
  const quoted = (name: Name) => `“${textOf(document, name.first, name.last)}”`;
  /** The other names of an entity, its fullest form first and each form once. */
  const othersOf = ({ name, entity }: PlacedName, full: Name): Name[] => {
    const others = new Map([[full.key, full]]);
    for (const other of members.get(entity) ?? []) {
      if (!others.has(other.name.key)) others.set(other.name.key, other.name);
    }
    others.delete(name.key);
    return [...others.values()];
  };

  const personReason = (one: PlacedName, others: readonly Name[]): string | null => {
    const { name } = one;
    const words = wordsOf(document, name);
    for (const other of others) {
      const how = words.length > 1 ? fullNameReason(words, wordsOf(document, other)) : null;
      if (how !== null) return `${how} ${quoted(other)}`;
    }
    if (words.length > 1) return null;
    if (EARLIER_NAME.test(document.words[name.first - 1]?.lower ?? '')) {
      return 'it is an earlier name, as the word before it says, of the person named before it';
    }
    for (const [how, formsFor] of SINGLE_NAMES) {
      const bearer = others.find((other) => {
        const full = wordsOf(document, other);
        return full.length > 1 && formsFor(full).includes(name.key);
      });
      if (bearer === undefined) continue;
      const rivals = [...(bearers.get(`${how} ${name.key}`) ?? [])]
        .filter(([entity]) => entity !== one.entity)
        .map(([, other]) => quoted(other));
      return `it is the ${how} of ${quoted(bearer)}${choiceOf(one, rivals)}`;
    }
    return null;
  };

  /** How one of several persons with a name was chosen. */
  const choiceOf = ({ name, entity }: PlacedName, rivals: string[]): string => {
    const before = (members.get(entity) ?? []).some(
      (other) => other.name.first < name.first && wordsOf(document, other.name).length > 1,
    );
    const order = before ? ', who is named before it' : ', who is named after it';
    if (rivals.length === 0) return order;
    const title = titleGender(document, name);
    const by =
      title === null
        ? 'was named last, or oftener by far'
        : `fits the title of a ${title === 'male' ? 'man' : 'woman'}`;
    return `${order} and ${by}; the same name has ${rivals.join(', ')}`;
  };

  const bodyReason = ({ name }: PlacedName, others: readonly Name[]): string | null => {
    const key = canonicalKey(name);
    for (const other of others) {
      const full = quoted(other);
      const is = (form: string | null | undefined) => form === key || form === name.key;
      if (canonicalKey(other) === key) return `the tables know it and ${full} as one`;
      if (is(acronymBehind(document, other))) return `it stands in brackets behind ${full}`;
      if (other.last - other.first < 2) continue;
      if (is(initialsOf(document, other)) || is(lettersOf(document, other)))
        return `it is the initials of ${full}`;
      if (is(withoutLegalForm(document, other))) return `it is ${full} without the legal form`;
      if (national.get(key) === canonicalKey(other))
        return `it is ${full} without the nation, and the only one of the article`;
      if (spelled.has(key) && spelled.get(key) === spelled.get(canonicalKey(other)))
        return `it is ${full} with another name of the country`;
      if (shortened.get(key) === canonicalKey(other))
        return `it is the beginning, or the last word, of ${full} and of no other`;
    }
    return null;
  };

  const reasonOf = (one: PlacedName, full: Name): string => {
    const { name, type } = one;
    if (name === full) return 'it is the fullest form';
    if (name.key === full.key) return `the same words as ${quoted(full)}`;
    const others = othersOf(one, full);
    const found =
      type === 'person'
        ? personReason(one, others)
        : type === 'organisation'
          ? bodyReason(one, others)
          : null;
    if (found !== null) return found;
    if (type === 'event')
      return `its words are among those of ${quoted(full)}, or the other way round`;
    const known = others.find((other) => canonicalKey(other) === canonicalKey(name));
    if (known !== undefined) return `the tables know it and ${quoted(known)} as one`;
    if (type === 'group') return `one is the plural of the other: ${quoted(full)}`;
    const chain = others.find((other) => reverse(one, other));
    return chain === undefined
      ? `by way of another form of ${quoted(full)}`
      : `${quoted(chain)} leads to it`;
  };

  /** Whether another form of the entity is explained by this one, the fuller of the two. */
  const reverse = (one: PlacedName, other: Name): boolean => {
    const swapped = { ...one, name: other };
    const read = one.type === 'person' ? personReason : bodyReason;
    return read(swapped, [one.name]) !== null;
  };

  return { reasonOf };
}

/** Why two full names mean one person, or null. */
function fullNameReason(words: readonly string[], full: readonly string[]): string | null {
  if (full.length < 2) return null;
  const own = words.join(' ');
  if (own === full.join(' ')) return 'the same words, but for marks and suffixes, as';
  if ([...full].reverse().join(' ') === own) return 'family name first:';
  const plain = new Set(formsOf(full));
  if (formsOf(words).some((form) => plain.has(form)))
    return 'it has the first and the last name, or the initial, of';
  if (partsOf(full).includes(own)) return 'it is the beginning or the end of';
  if (partsOf(words).includes(full.join(' '))) return 'it is longer by words before or after:';
  const parts = new Set([...formsOf(full), ...partsOf(full)]);
  return formsOf(words).some((form) => parts.has(form))
    ? 'its initial and surname are those of'
    : null;
}
