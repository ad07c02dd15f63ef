import type { Document, Word } from '../document/document.js';
import { placeNameGender } from '../document/first-names.js';
import type { Name } from '../document/names.js';
import { isCommon } from '../document/word-forms.js';
import type { Typed } from '../rules/name-type.js';
import { CIVIC_HEADS, ORGANISATION_HEADS, ROLES } from '../tables/vocabulary.js';

/** From this confidence on, the model's type of a full name is kept, and how sure a person then is. */
const DOUBTED = 0.9;
const FULL_NAME = 0.8;

/**
 * Takes “Virginia Woolner” for a person, whom a state’s name hides, if the second word is no place, no
 * head of a name and no common word. Its second word alone is then the same person.
 */
export function typePlaceFirstNames(
  { words }: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): void {
  const surnames = new Set<string>();
  for (const { first, last, key, entry, sentence } of names) {
    const typed = types.get(key);
    if (last !== first + 2 || typed === undefined || entry !== null) continue;
    if (placeNameGender((words[first] as Word).lower) === null) continue;
    const { type, confidence } = typed;
    if (type !== 'person') {
      if (confidence > DOUBTED || sentence.casing !== 'sentence') continue;
      if (!mayBeSurname(words[last - 1] as Word)) continue;
      types.set(key, { ...typed, type: 'person', evidence: ['title'], confidence: FULL_NAME });
    }
    surnames.add((words[last - 1] as Word).key);
  }
  if (surnames.size === 0) return;
  for (const { first, last, key, entry } of names) {
    const typed = types.get(key);
    if (last !== first + 1 || typed === undefined || entry !== null) continue;
    if (typed.type !== 'person' && surnames.has((words[first] as Word).key))
      types.set(key, { ...typed, type: 'person', evidence: ['longer-name'] });
  }
}

const PLACE_HEAD =
  /^(?:beach|springs?|falls|heights?|hills?|rivers?|lakes?|islands?|bay|creek|valley|tech|state|airport)$/;

/** A team’s name is a plural: “Carolina Panthers”. */
function mayBeSurname(word: Word): boolean {
  const { lower, allCapitals, usage } = word;
  if (allCapitals || usage.lower > 0 || lower.endsWith('s') || isCommon(word)) return false;
  if (PLACE_HEAD.test(lower)) return false;
  return !ORGANISATION_HEADS.has(lower) && !CIVIC_HEADS.has(lower) && !ROLES.has(lower);
}
