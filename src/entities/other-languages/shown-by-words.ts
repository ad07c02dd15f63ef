import { firstNameGender } from '../document/first-names.js';
import { isAllCapitals, type NameClass } from '../document/name-lexicon.js';
import { entryAt, keyOf, type NameType } from '../document/names.js';
import type { Typed } from '../rules/name-type.js';
import { PARTICLES } from '../tables/vocabulary.js';
import { BODY_FRONTS, PLACE_FRONTS, TABLED_NOUNS } from './front-words.js';
import type { LanguageProfile } from './language-profile.js';
import { dropGenitive, type Part } from './name-parts.js';
import { isForeignPlace } from './place-names.js';

/** A certain name, and its type. */
export interface Found extends Part {
  typed: Typed;
}

const LONGEST_ACRONYM = 6;
/** How sure a person is behind an office, whose first name is in no table. */
const BEHIND_OFFICE = 0.7;
const LETTERS = /^\p{Lu}+$/u;
/** Most words of a name in the tables. */
const LONGEST_KNOWN = 5;
/** Most words of a surname, without particles, in languages with capitals for all nouns. */
const LONGEST_SURNAME = 1;
/**
 * Those particles of names that are German articles, which occur in names only after other
 * particles.
 */
const ARTICLES: ReadonlySet<string> = new Set(['den', 'der']);

/** What the tables know about a name. */
export function known({ document, nouns }: LanguageProfile, { first, last }: Part): Found | null {
  const single = last === first + 1;
  const key = keyOf(document, first, last);
  if (single && nouns && TABLED_NOUNS.has(key)) return null;
  const entry = entryAt(document, first, last);
  if (entry !== null) return found(first, last, typeOf(entry.classes), 'table', 0.85);
  if (isForeignPlace(key)) return found(first, last, 'place', 'table', 0.85);
  if (key.endsWith('s') && isForeignPlace(key.slice(0, -1))) {
    dropGenitive(document, last - 1);
    return found(first, last, 'place', 'table', 0.85);
  }
  return null;
}

/**
 * The names of the tables, and the acronyms, that a name contains, the longest from each word
 * first.
 */
export function knownWithin(tongue: LanguageProfile, { first, last }: Part): Found[] {
  const held: Found[] = [];
  const words = tongue.document.words.slice(first, last);
  const setInCapitals = words.filter(({ text }) => isAllCapitals(text)).length > 1;
  for (let from = first; from < last; from++) {
    if (!tongue.at(from).named) continue;
    for (let to = Math.min(last, from + LONGEST_KNOWN); to > from; to--) {
      const part = { first: from, last: to };
      const one = known(tongue, part) ?? (setInCapitals ? null : acronym(tongue, part));
      if (one === null) continue;
      held.push(one);
      from = to - 1;
      break;
    }
  }
  return held;
}

/** An organisation named by its initials. */
function acronym({ at }: LanguageProfile, { first, last }: Part): Found | null {
  const { text } = at(first);
  if (last > first + 1 || !isAllCapitals(text) || text.length > LONGEST_ACRONYM) return null;
  if (!LETTERS.test(text)) return null; // it is somebody's initials, or a model of a machine
  return found(first, last, 'organisation', 'acronym', 0.7);
}

/** An organisation or a place that its first word shows. */
export function byFront({ at, nouns }: LanguageProfile, { first, last }: Part): Found | null {
  if (nouns) return null;
  const { lower } = at(first);
  if (BODY_FRONTS.has(lower)) return found(first, last, 'organisation', 'organisation-word', 0.7);
  return PLACE_FRONTS.has(lower) ? found(first, last, 'place', 'place-word', 0.7) : null;
}

/** A first name, or a word behind an office, and the words after it. */
export function personIn(
  { at, nouns, behindOffice }: LanguageProfile,
  { first, last }: Part,
): Found | null {
  const isFirstName = (i: number): boolean =>
    at(i).named &&
    firstNameGender(at(i).text) !== null &&
    !(nouns && TABLED_NOUNS.has(at(i).lower));
  const isParticle = (i: number, opening: number): boolean =>
    PARTICLES.has(at(i).lower) && !(nouns && i === opening && ARTICLES.has(at(i).text));
  const isNoNoun = (i: number): boolean => at(i).named && !TABLED_NOUNS.has(at(i).lower);
  for (let from = first; from < last - 1; from++) {
    const shown = isFirstName(from);
    if (!shown && !(behindOffice(from) && isNoNoun(from))) continue;
    let to = from + 1;
    while (to < last && isFirstName(to)) to++;
    for (let left = nouns ? LONGEST_SURNAME : Infinity; left > 0 && to < last; left--) {
      let next = to;
      while (next < last && isParticle(next, to)) next++;
      if (next === last || !at(next).named) break;
      to = next + 1;
    }
    if (to > from + 1)
      return shown
        ? found(from, to, 'person', 'first-name', 0.8)
        : found(from, to, 'person', 'title', BEHIND_OFFICE);
  }
  return null;
}

function typeOf([first]: readonly NameClass[]): NameType {
  return first === 'city' || first === undefined ? 'place' : first;
}

export function found(
  first: number,
  last: number,
  type: NameType,
  evidence: Typed['evidence'][number],
  confidence: number,
): Found {
  return { first, last, typed: { type, evidence: [evidence], confidence } };
}
