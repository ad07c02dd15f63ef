import type { EntityEvidence, EntityType } from '../../article.js';
import type { Document, Sentence, Word } from './document.js';
import { type LexiconEntry, lookUp } from './name-lexicon.js';
import { entryIn } from './word-facts.js';
import { longestWith } from './word-forms.js';

/** The types a name may have. */
export type NameType = Exclude<EntityType, 'date' | 'money' | 'quantity'>;

/** One sign of the type of a name. */
export interface Sign {
  type: NameType;
  evidence: EntityEvidence;
  /** Its weight; below 0 it speaks against the type. */
  weight: number;
}

/** A name in the text, as a range of words. */
export interface Name {
  first: number;
  last: number;
  sentence: Sentence;
  /** Folded words with spaces between them. */
  key: string;
  /** Signs in its own words. */
  signs: Sign[];
  /** Signs in the words around it, which are read when they are first needed. */
  context: Sign[] | null;
  /** Its entry in the tables. */
  entry: LexiconEntry | null;
}

/** The folded words of a range with spaces between them. */
export function keyOf(document: Document, first: number, last: number): string {
  let key = (document.words[first] as Word).key;
  for (let i = first + 1; i < last; i++) key += ` ${(document.words[i] as Word).key}`;
  return key;
}

/** The tables' entry for a range of words. */
export function entryAt(document: Document, first: number, last: number): LexiconEntry | null {
  if (last === first + 1) return entryIn((document.words[first] as Word).facts);
  return lookUp(keyOf(document, first, last), '') ?? null;
}

/** A name of which no sign was read yet. */
export function nameAt(document: Document, first: number, last: number, sentence: Sentence): Name {
  const key = keyOf(document, first, last);
  const entry = entryAt(document, first, last);
  return { first, last, sentence, key, signs: [], context: null, entry };
}

/** The characters of a range of words. */
export function textOf(document: Document, first: number, last: number): string {
  const { starts, ends, text } = document;
  return text.slice(starts[first], ends[last - 1]);
}

/** The longest name of the tables that begins at a word and ends before `limit`. */
export function longestKnown(
  document: Document,
  first: number,
  limit: number,
): { last: number; entry: LexiconEntry } | null {
  const words = document.words;
  const start = words[first] as Word;
  const most = Math.min(limit, first + longestWith(start));
  let key = start.key;
  let found: { last: number; entry: LexiconEntry } | null = null;
  for (let last = first + 1; last <= most; last++) {
    const end = words[last - 1] as Word;
    if (last > first + 1) key += ` ${end.key}`;
    if (!end.named && end.kind !== 'number') continue; // a name ends with a capital word
    const entry = last === first + 1 ? entryIn(start.facts) : (lookUp(key, '') ?? null);
    if (entry !== null) found = { last, entry };
  }
  return found;
}

/**
 * The names of a document, and what is read between them.
 *
 * @param names - Names in order, none inside another.
 * @param read - Reads the name that begins at a word and ends before a limit, or null.
 */
export function withBetween(
  document: Document,
  names: readonly Name[],
  read: (first: number, limit: number, sentence: Sentence) => Name | null,
): Name[] {
  const all: Name[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const known = names[next];
      const begins = known !== undefined && known.first <= i;
      if (begins) next++;
      const limit = Math.min(sentence.last, known?.first ?? sentence.last);
      const name = begins ? known : read(i, limit, sentence);
      if (name === null) continue;
      all.push(name);
      i = name.last - 1;
    }
  }
  return all;
}

/** Groups names by a key, in order of first appearance. */
export function groupBy(names: readonly Name[], keyFor: (name: Name) => string): Name[][] {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyFor(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()];
}

/** The full name in the tables if there is one, else the key. */
export function canonicalKey(name: Name): string {
  return name.entry?.canonical ?? name.key;
}
