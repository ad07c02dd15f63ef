import type { Document, Word } from '../document/document.js';
import { longestKnown, type Name, type NameType } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';
import { OF_HEADS, ORGANISATION_HEADS } from '../tables/vocabulary.js';
import { DOCUMENT_HEADS, LAW_HEADS } from '../tables/work-words.js';

/** How sure the type is that the head of a name shows. */
const CONFIDENCE = 0.85;
const PARK = /^(?:park|refuge|reserve|sanctuary)$/;
const BEFORE_PARK =
  /^(?:national|state|marine|wildlife|game|nature|natural|biological|forest|safari|regional|provincial)$/;
const REALM = /^(?:republic|kingdom|sultanate|emirate|principality|commonwealth)$/;
const JOINT = /^(?:of|on|for|to|against|between|concerning)$/;

/**
 * Corrects organisations whose head word shows that they are something else: laws, agreements and
 * reports (“Convention on Biological Diversity”), parks, and states by their full names.
 */
export function typeByHead(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.key) || name.last === name.first + 1 || name.entry !== null) continue;
    seen.add(name.key);
    const typed = types.get(name.key) as Typed;
    if (typed.type !== 'organisation') continue;
    const type = headTypeOf(document, name);
    if (type === null) continue;
    const confidence = Math.min(typed.confidence, CONFIDENCE);
    const evidence = [type === 'place' ? ('place-word' as const) : ('event-word' as const)];
    types.set(name.key, { type, evidence, confidence });
  }
}

function headTypeOf(document: Document, { first, last }: Name): NameType | null {
  const { words } = document;
  const end = words[last - 1] as Word;
  if (LAW_HEADS.test(end.lower)) return 'work';
  let head = first;
  while (head + 1 < last && !JOINT.test((words[head + 1] as Word).lower)) head++;
  const { lower, named } = words[head] as Word;
  if (!named) return null;
  if (DOCUMENT_HEADS.test(lower)) return 'work';
  if (DOCUMENT_HEADS.test(end.lower) && !ORGANISATION_HEADS.has(lower) && !OF_HEADS.has(lower))
    return 'work';
  if (PARK.test(lower) && BEFORE_PARK.test(words[head - 1]?.lower ?? '')) return 'place';
  if (!REALM.test(lower) || head + 2 >= last || words[head + 1]?.lower !== 'of') return null;
  const known = longestKnown(document, head + 2, last);
  return known?.last === last && known.entry.classes[0] === 'place' ? 'place' : null;
}
