import type { Document, Word } from '../document/document.js';
import type { Name } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';
import { NAME_SUFFIXES } from '../tables/vocabulary.js';
import { isNameWord } from './shown-persons.js';

/** From this confidence on, a person lends the type to the surname alone. */
const SURE_FULL = 0.8;
/** Up to this confidence, another type of the surname alone gives way. */
const DOUBTED_SHORT = 0.9;
/** From this confidence on, a surname alone lends its type to a full name of another type, up to the next. */
const SURE_SHORT = 0.9;
const DOUBTED_FULL = 0.65;
/** How sure a type is that a person's other name lends. */
const LENT = 0.8;
/** Most words of a person's full name. */
const LONGEST = 4;

/**
 * Gives a person's full name and the surname alone one type, where one is surely a person and the
 * other's type is in doubt: “Black Elk” is no organisation where “Linda Black Elk” is named, nor
 * “Mercedes Berg” where “Berg” is a woman throughout.
 */
export function typeSurnames(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): void {
  const persons = new Set<string>();
  const others = new Set<string>();
  const doubted: Name[] = [];
  for (const name of fullNames(names)) {
    const typed = types.get(name.key);
    if (typed === undefined) continue;
    const { type, confidence } = typed;
    const person = type === 'person';
    if (person && (confidence < SURE_FULL || !hasFirstName(document, name))) continue;
    for (const surname of surnamesOf(document, name)) (person ? persons : others).add(surname);
    if (!person && confidence <= DOUBTED_FULL && name.entry === null) doubted.push(name);
  }
  for (const surname of persons) {
    const typed = types.get(surname);
    if (typed === undefined || typed.type === 'person' || others.has(surname)) continue;
    if (typed.confidence <= DOUBTED_SHORT) types.set(surname, lent(typed, 'longer-name'));
  }
  for (const name of doubted) {
    const short = types.get((document.words[name.last - 1] as Word).key);
    if (short?.type !== 'person' || short.confidence < SURE_SHORT) continue;
    if (hasFirstName(document, name))
      types.set(name.key, lent(types.get(name.key) as Typed, 'surname'));
  }
}

function lent(typed: Typed, sign: 'longer-name' | 'surname'): Typed {
  return { ...typed, type: 'person', evidence: [sign], confidence: LENT };
}

/** Names of several words, one of each key. */
function fullNames(names: readonly Name[]): Name[] {
  const byKey = new Map<string, Name>();
  for (const name of names) {
    const length = name.last - name.first;
    if (length > 1 && length <= LONGEST && !byKey.has(name.key)) byKey.set(name.key, name);
  }
  return [...byKey.values()];
}

/** The last word of a name, and the last two of a longer one. */
function surnamesOf({ words }: Document, { first, last }: Name): string[] {
  const end = words[last - 1] as Word;
  if (NAME_SUFFIXES.has(end.lower)) return [];
  const before = words[last - 2] as Word;
  return last - first > 2 && before.named ? [end.key, `${before.key} ${end.key}`] : [end.key];
}

/** Whether a name begins as a person’s: “GitHub Copilot” does not. */
function hasFirstName({ words }: Document, { first }: Name): boolean {
  const word = words[first] as Word;
  return isNameWord(word) && !word.allCapitals;
}
