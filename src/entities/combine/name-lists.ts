import type { Document, Sentence, Word } from '../document/document.js';
import { type Name, nameAt } from '../document/names.js';
import { isCommon } from '../document/word-forms.js';
import type { Typed } from '../rules/name-type.js';
import {
  FUNCTION_WORDS,
  NAME_SUFFIXES,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
} from '../tables/vocabulary.js';

/** Fewest items of a list of persons, and the share of them that must be read as persons already. */
const FEWEST = 4;
const SHARE = 0.6;
/** From this confidence on, an item is a person, or none. */
const SURE = 0.8;
/** How sure a person is whom only the list shows. */
const LISTED = 0.8;
/** Most words of an item. */
const LONGEST = 4;

/** An item of a list: a range of words, and what was read in it. */
interface Item {
  first: number;
  last: number;
  read: Typed | null;
}

/**
 * Reads the items of a list of persons alike: a cast, a squad, the members of a committee. Where most
 * are persons, an item that was read in part, or as an organisation or a place of which the model is
 * unsure, is a person too.
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with those of lists made whole, in order.
 */
export function readLists(
  document: Document,
  taken: Uint8Array,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const added: Name[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    const start = next;
    while (next < names.length && (names[next] as Name).first < sentence.last) next++;
    if (next - start < FEWEST - 1) continue;
    const inside = names.slice(start, next);
    for (const list of listsIn(document, taken, sentence, inside, types)) {
      for (const item of list) {
        if (!isDoubted(document, item)) continue;
        const name = nameAt(document, item.first, item.last, sentence);
        types.set(name.key, { type: 'person', evidence: ['context'], confidence: LISTED });
        added.push(name);
      }
    }
  }
  if (added.length === 0) return [...names];
  const free = names.filter(({ first, last }) => !overlaps(added, first, last));
  return [...free, ...added].sort((a, b) => a.first - b.first);
}

function overlaps(names: readonly Name[], first: number, last: number): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).last <= first) low = middle + 1;
    else high = middle;
  }
  return (names[low]?.first ?? Number.POSITIVE_INFINITY) < last;
}

/** The lists of a sentence most of whose items are persons. */
function listsIn(
  document: Document,
  taken: Uint8Array,
  sentence: Sentence,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): Item[][] {
  const lists: Item[][] = [];
  let list: Item[] = [];
  let next = 0;
  let i = sentence.first;
  while (i < sentence.last) {
    while (next < names.length && (names[next] as Name).last <= i) next++;
    const name = names[next]?.first === i ? (names[next] as Name) : null;
    const end = Math.max(name?.last ?? i, endOfItem(document, taken, sentence, i));
    const behind = separatorEnd(document, end, sentence.last);
    const whole = behind > end || isEnd(document, end, sentence.last);
    if (whole && end > i && end - i <= LONGEST && !FUNCTION_WORDS.has(lowerAt(document, i))) {
      const read = name?.last === end ? (types.get(name.key) as Typed) : null;
      list.push({ first: i, last: end, read });
    }
    if (behind === end || end === i) {
      lists.push(list);
      list = [];
    }
    i = Math.max(behind, end, i + 1);
  }
  lists.push(list);
  return lists.filter(isOfPersons);
}

function lowerAt({ words }: Document, i: number): string {
  return (words[i] as Word).lower;
}

/** Whether a list may end here. */
function isEnd({ words }: Document, at: number, end: number): boolean {
  return at >= end || (words[at] as Word).kind === 'mark';
}

/** The index after the capital words from here on, with the small words inside names. */
function endOfItem(
  { words }: Document,
  taken: Uint8Array,
  sentence: Sentence,
  first: number,
): number {
  let last = first;
  for (let i = first; i < sentence.last; i++) {
    const { named, lower } = words[i] as Word;
    if (taken[i] === 1) break;
    if (named || (NAME_SUFFIXES.has(lower) && i > first)) last = i + 1;
    else if (!PARTICLES.has(lower) || i === first) break;
  }
  return last;
}

/** The index after a comma, “and”, or both. */
function separatorEnd({ words }: Document, at: number, end: number): number {
  let i = at;
  if (i < end && /^[,;·•]$/.test((words[i] as Word).text)) i++;
  if (i < end && /^(?:and|&)$/.test((words[i] as Word).lower)) i++;
  return i < end ? i : at;
}

function isOfPersons(list: readonly Item[]): boolean {
  if (list.length < FEWEST) return false;
  const persons = list.filter(({ read, first, last }) => {
    return read?.type === 'person' && read.confidence >= SURE && last > first + 1;
  });
  const others = list.filter(
    ({ read }) => read !== null && read.type !== 'person' && read.confidence >= SURE,
  );
  return persons.length >= Math.max(FEWEST - 1, list.length * SHARE) && others.length === 0;
}

/** Whether an item was not read as a person, and may be one. */
function isDoubted({ words }: Document, { first, last, read }: Item): boolean {
  if (read?.type === 'person') return false;
  for (let i = first; i < last; i++) {
    const { lower } = words[i] as Word;
    if (ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower)) return false;
  }
  if (last > first + 1) return true;
  const word = words[first] as Word;
  return !word.allCapitals && word.usage.lower === 0 && !isCommon(word);
}
