import type { Document, Word } from '../document/document.js';
import { withoutLegalForm } from '../document/legal-forms.js';
import type { Name, NameType } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';
import { CIVIC_HEADS, ORGANISATION_HEADS } from '../tables/vocabulary.js';

/** From this confidence on, the model's type is kept. */
const DOUBTED = 0.9;

/** What the longer names of a document show about a word that occurs alone. */
interface Longer {
  /** Whether it is the first or last word of a person’s full name. */
  person: boolean;
  /** Whether it is the first word of the name of a company, a club or a local organisation. */
  body: boolean;
  civic: boolean;
}

/**
 * Gives a word that is named alone, and is in no table, the type of the longer names that contain
 * it, if no longer name has the type it was given. “Kelda”, taken for a place, becomes the company
 * if the article names “Kelda Rail Ltd”.
 */
export function typeShortForms(
  document: Document,
  names: readonly Name[],
  types: Map<string, Typed>,
): void {
  const longer = readLonger(document, names, types);
  const seen = new Set<string>();
  for (const { first, last, key, entry } of names) {
    if (last !== first + 1 || seen.has(key)) continue;
    seen.add(key);
    const typed = types.get(key);
    const found = longer.get(key);
    if (typed === undefined || found === undefined || entry !== null) continue;
    if (typed.confidence > DOUBTED) continue;
    const type = typeBy(found, typed.type);
    if (type !== typed.type) types.set(key, { ...typed, type, evidence: ['longer-name'] });
  }
}

function typeBy({ person, body, civic }: Longer, type: NameType): NameType {
  if (type === 'person' && !person) return body ? 'organisation' : civic ? 'place' : type;
  if (type === 'place' && !civic) return body ? 'organisation' : type;
  if (type === 'organisation' && !body && !civic) return person ? 'person' : type;
  return type;
}

function readLonger(
  document: Document,
  names: readonly Name[],
  types: ReadonlyMap<string, Typed>,
): Map<string, Longer> {
  const longer = new Map<string, Longer>();
  const of = (i: number): Longer => {
    const { key } = document.words[i] as Word;
    let known = longer.get(key);
    if (known === undefined) {
      known = { person: false, body: false, civic: false };
      longer.set(key, known);
    }
    return known;
  };
  for (const name of names) {
    if (name.last - name.first < 2) continue;
    const type = types.get(name.key)?.type;
    if (type === 'person') {
      of(name.first).person = true;
      of(name.last - 1).person = true;
    } else if (type === 'organisation') {
      const head = (document.words[name.last - 1] as Word).lower;
      if (CIVIC_HEADS.has(head)) of(name.first).civic = true;
      else if (ORGANISATION_HEADS.has(head) || withoutLegalForm(document, name) !== null) {
        of(name.first).body = true;
      } else if (name.last === name.first + 2) of(name.first).body = true;
    } else if (type === 'place') of(name.first).civic = true;
  }
  return longer;
}
