import type { Document, Sentence, Word } from '../../document/document.js';
import { entryAt, keyOf, type Name } from '../../document/names.js';
import { isCommon } from '../../document/word-forms.js';
import type { Typed } from '../../rules/name-type.js';
import { OFFICE_OWNERS } from '../../tables/body-words.js';
import {
  FUNCTION_WORDS,
  OF_HEADS,
  ORGANISATION_HEADS,
  ROLE_MODIFIERS,
  ROLES,
} from '../../tables/vocabulary.js';

const CONFIDENCE = 0.9;
/** Most words of an owner: “Judge Advocate General”. */
const LONGEST = 4;
/** Most words of a list of fields, and what joins them. */
const REACH = 10;
const LISTS = /^(?:,|and|&)$/;

/**
 * Finds bodies that the model misses or cuts: offices with their owner (“Prime Minister’s Office”,
 * “Judge Advocate General’s Corps”), and governments with the adjective of their country.
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with those found, in order; they take the place of names in their words.
 */
export function addOffices(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const at = new Map<number, Name>();
  for (const name of names) for (let i = name.first; i < name.last; i++) at.set(i, name);
  const found: Name[] = [];
  for (const sentence of document.sentences) {
    if (sentence.casing === 'upper') continue;
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const { kind, capital } = document.words[i] as Word;
      let range: [number, number] | null = null;
      if (kind === 'clitic') range = office(document, sentence, i, at, types);
      else if (capital) range = government(document, sentence, i);
      if (range === null) continue;
      const [first, last] = range;
      const whole = at.get(first);
      if (whole !== undefined && whole.first <= first && whole.last >= last) continue;
      const key = keyOf(document, first, last);
      types.set(key, {
        type: 'organisation',
        evidence: ['organisation-word'],
        confidence: CONFIDENCE,
      });
      found.push({ first, last, sentence, key, signs: [], context: null, entry: null });
    }
  }
  if (found.length === 0) return names.slice();
  const kept = names.filter(({ first, last }) =>
    found.every((other) => other.last <= first || other.first >= last),
  );
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}

/**
 * Drops the fields of an office that stand in a list: “Minister for Gender, Labour and Trade” names
 * no Labour.
 */
export function withoutFields(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): Name[] {
  return names.filter(
    (name) => types.get(name.key)?.type !== 'organisation' || !isField(document, name),
  );
}

function isField({ words }: Document, { first, last, sentence }: Name): boolean {
  for (let i = first; i < last; i++) {
    const word = words[i] as Word;
    if (word.named ? !isCommon(word) : word.lower !== 'and') return false;
    if (word.allCapitals || ORGANISATION_HEADS.has(word.lower)) return false;
  }
  if (first === sentence.first || !LISTS.test((words[first - 1] as Word).lower)) return false;
  for (let i = first - 1; i > Math.max(sentence.first, first - REACH); i--) {
    const { lower, named } = words[i] as Word;
    if (lower === 'for' || lower === 'of') {
      const head = words[i - 1] as Word;
      return head.capital && (ROLES.has(head.lower) || OF_HEADS.has(head.lower));
    }
    if (!named && !LISTS.test(lower)) return false;
  }
  return false;
}

/** “Prime Minister’s Office”, where `i` is that of “’s”. */
function office(
  { words }: Document,
  sentence: Sentence,
  i: number,
  at: ReadonlyMap<number, Name>,
  types: ReadonlyMap<string, Typed>,
): [number, number] | null {
  const owner = words[i - 1] as Word;
  const head = words[i + 1];
  if (!owner.capital || !OFFICE_OWNERS.test(owner.lower)) return null;
  if (head?.capital !== true || i + 1 >= sentence.last || !ORGANISATION_HEADS.has(head.lower))
    return null;
  if (words[i + 2]?.named === true || /^(?:of|for)$/.test(words[i + 2]?.lower ?? '')) return null;
  let first = i - 1;
  while (first > sentence.first && first > i - LONGEST) {
    const before = words[first - 1] as Word;
    const known = at.get(first - 1);
    const type = known === undefined ? null : types.get(known.key)?.type;
    const office = ROLES.has(before.lower) || ROLE_MODIFIERS.has(before.lower);
    if (!before.capital || before.allCapitals || FUNCTION_WORDS.has(before.lower)) break;
    if (!office && (type === 'person' || type === 'group')) break;
    first--;
  }
  return [first, i + 2];
}

/** “Cuban Government”, where `i` is that of the head. */
function government(document: Document, sentence: Sentence, i: number): [number, number] | null {
  const { words } = document;
  if ((words[i] as Word).text !== 'Government' || words[i + 1]?.named === true) return null;
  for (let first = Math.max(sentence.first, i - 2); first < i; first++) {
    const found = entryAt(document, first, i)?.classes[0];
    if (found === 'group' || found === 'place') return [first, i + 1];
  }
  return null;
}
