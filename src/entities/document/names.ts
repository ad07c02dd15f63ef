import type { EntityEvidence, EntityType } from '../../article.js';
import type { Document, Sentence, Word } from './document.js';
import { type LexiconEntry, lookUp } from './name-lexicon.js';
import { longestWith } from './word-forms.js';

/** The types a name may have. */
export type NameType = Exclude<EntityType, 'date' | 'money' | 'quantity'>;

/** One sign of what a name stands for. */
export interface Sign {
  type: NameType;
  evidence: EntityEvidence;
  /** How much it counts; below 0 it speaks against the type. */
  weight: number;
}

/** A name as it stands in the text, as a range of words. */
export interface Name {
  first: number;
  last: number;
  sentence: Sentence;
  /** Folded words with a blank between. */
  key: string;
  /** What its own words show. */
  signs: Sign[];
  /** What the words around it show; read when it is first asked for. */
  context: Sign[] | null;
  /** What the tables know about it as a whole. */
  entry: LexiconEntry | null;
}

/** The folded words of a range with a blank between. */
export function keyOf(document: Document, first: number, last: number): string {
  let key = (document.words[first] as Word).key;
  for (let i = first + 1; i < last; i++) key += ` ${(document.words[i] as Word).key}`;
  return key;
}

/** What the tables know a range of words as. */
export function entryAt(document: Document, first: number, last: number): LexiconEntry | null {
  const printed = last === first + 1 ? (document.words[first] as Word).text : '';
  return lookUp(keyOf(document, first, last), printed) ?? null;
}

/** The characters of a range of words. */
export function textOf(document: Document, first: number, last: number): string {
  const { words, text } = document;
  return text.slice((words[first] as Word).start, (words[last - 1] as Word).end);
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
    const printed = last === first + 1 ? start.text : '';
    const entry = lookUp(key, printed);
    if (entry !== undefined) found = { last, entry };
  }
  return found;
}

/** Names with one key together, in order of first appearance. */
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

/** The full name in the tables where there is one, else the key. */
export function canonicalKey(name: Name): string {
  return name.entry?.canonical ?? name.key;
}
