import { own } from '../../language/own.js';
import type { Document, Word } from '../document/document.js';
import { canonicalKey, type Name } from '../document/names.js';

interface Event {
  /** The words of its fullest form. */
  words: Set<string>;
  names: Name[];
}

/** Most events with the same head that a name is compared with. */
const WINDOW = 40;
const SAME_HEAD: Readonly<Record<string, string>> = { games: 'olympics', cups: 'cup' };

/**
 * Merges the names of events: two are the same if the words of one are among those of the other.
 * “Games” counts as “Olympics” (“Beijing Winter Olympics”, “Winter Olympics”, “Beijing Games”).
 */
export function mergeEvents(document: Document, names: readonly Name[]): Name[][] {
  const byKey = new Map<string, Event>();
  const byHead = new Map<string, Event[]>();
  const events: Event[] = [];
  for (const name of names) {
    const key = canonicalKey(name);
    let event = byKey.get(key);
    if (event === undefined) {
      const words = contentWords(document, name);
      const head = [...words].at(-1) ?? key;
      const rivals = byHead.get(head) ?? [];
      event = rivals.slice(-WINDOW).find((other) => isWithin(words, other.words));
      if (event === undefined) {
        event = { words, names: [] };
        events.push(event);
        rivals.push(event);
        byHead.set(head, rivals);
      }
      for (const word of words) event.words.add(word);
      byKey.set(key, event);
    }
    event.names.push(name);
  }
  return events.map((event) => event.names);
}

function contentWords(document: Document, name: Name): Set<string> {
  const words = new Set<string>();
  for (let i = name.first; i < name.last; i++) {
    const { key, named } = document.words[i] as Word;
    if (named) words.add(own(SAME_HEAD, key) ?? key);
  }
  return words;
}

/** Whether the words of one are among those of the other. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of few) if (!many.has(word)) return false;
  return true;
}
