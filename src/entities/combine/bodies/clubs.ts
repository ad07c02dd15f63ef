import type { Document, Word } from '../../document/document.js';
import { keyOf, type Name } from '../../document/names.js';
import type { Typed } from '../../rules/name-type.js';

/** Fewest players whose clubs stand in brackets. */
const FEWEST = 3;
const LONGEST = 3;
const CONFIDENCE = 0.85;

/**
 * Finds the clubs in a list of players, if most of those that were read are clubs: “Ana Ruiz (Vida),
 * Eva Berg (Real Kelda)”.
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with those added, in order.
 */
export function addClubs(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const { words } = document;
  const found: Name[] = [];
  let clubs = 0;
  let others = 0;
  for (const [i, { key, last, sentence }] of names.entries()) {
    if (types.get(key)?.type !== 'person' || words[last]?.text !== '(') continue;
    const first = last + 1;
    const next = names[i + 1];
    const known = next?.first === first ? next : undefined;
    const end = known?.last ?? endOfRun(words, first);
    if (end === first || words[end]?.text !== ')') continue;
    if (known === undefined) {
      if (next !== undefined && next.first < end) continue; // a name inside: “(THE BBC)”
      const club = keyOf(document, first, end);
      found.push({ first, last: end, sentence, key: club, signs: [], context: null, entry: null });
    } else if (types.get(known.key)?.type === 'organisation') clubs++;
    else others++;
  }
  if (found.length === 0 || clubs <= others || clubs + found.length < FEWEST) return names.slice();
  for (const { key } of found) {
    if (!types.has(key))
      types.set(key, { type: 'organisation', evidence: ['context'], confidence: CONFIDENCE });
  }
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

function endOfRun(words: readonly Word[], first: number): number {
  let last = first;
  while (last < first + LONGEST && words[last]?.named === true) last++;
  return last;
}
