import type { Document } from '../../document/document.js';
import { longestKnown, type Name } from '../../document/names.js';
import type { Typed } from '../../rules/name-type.js';

const TYPES = ['person', 'organisation', 'place', 'group', 'event', 'work', 'product'];
const CLASSES = ['place', 'city', 'organisation', 'group', 'event', 'work', 'product'];

/**
 * The result of the rules for each word: 0 for none, else type, position in the name and
 * confidence.
 */
export interface RulesReading {
  labels: Uint8Array;
  sure: Uint8Array;
  /** The kinds of table names that each word is part of. */
  known: Uint16Array;
}

/** Position of a word in a span: 0 first, 1 inside, 2 last, 3 alone. */
function placeOf(i: number, first: number, last: number): number {
  if (last === first + 1) return 3;
  return i === first ? 0 : i === last - 1 ? 2 : 1;
}

export function readRules(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): RulesReading {
  const labels = new Uint8Array(document.words.length);
  const sure = new Uint8Array(document.words.length);
  const known = new Uint16Array(document.words.length);
  for (const { first, last, key } of names) {
    const typed = types.get(key);
    const code = typed === undefined ? 7 : TYPES.indexOf(typed.type);
    const sureness =
      typed === undefined ? 0 : Math.min(7, Math.floor((typed.confidence - 0.4) * 13));
    for (let i = first; i < last; i++) {
      labels[i] = 1 + code * 4 + placeOf(i, first, last);
      sure[i] = sureness;
    }
  }
  for (const sentence of document.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      const found = document.words[i]?.named ? longestKnown(document, i, sentence.last) : null;
      if (found === null) {
        i++;
        continue;
      }
      const [one, two] = found.entry.classes;
      const code = CLASSES.indexOf(one as string) * 9 + (two ? CLASSES.indexOf(two) + 1 : 0);
      for (let k = i; k < found.last; k++) known[k] = 1 + code * 4 + placeOf(k, i, found.last);
      i = found.last;
    }
  }
  return { labels, sure, known };
}
