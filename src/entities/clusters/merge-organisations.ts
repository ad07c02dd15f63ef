import type { Document, Word } from '../document/document.js';
import { withoutLegalForm } from '../document/legal-forms.js';
import { isAllCapitals, keyWordsOf, lookUp } from '../document/name-lexicon.js';
import { canonicalKey, groupBy, keyOf, longestKnown, type Name } from '../document/names.js';
import { initialsOf } from '../rules/name-type.js';
import { ORGANISATION_HEADS } from '../tables/vocabulary.js';

/** Most words of a short form, and one more. */
const LONGEST_SHORT_FORM = 5;
/** Words of a text that may be its headline, which calls bodies by their short names. */
const HEADLINE = 20;

/**
 * Merges the names of organisations: by the tables, by an acronym in brackets or made of the
 * initials, and by a short form that lacks only a legal form.
 */
export function mergeOrganisations(document: Document, names: readonly Name[]): Name[][] {
  // canonical key of a short form -> that of its full form
  const target = new Map<string, string>();
  for (const name of names) {
    if (name.last - name.first < 2) continue;
    const full = canonicalKey(name);
    const bracketed = acronymBehind(document, name);
    if (bracketed !== null && bracketed !== full) target.set(bracketed, full);
    const initials = initialsOf(document, name);
    if (initials.length > 2 && !target.has(initials)) target.set(initials, full);
    const every = lettersOf(document, name);
    if (every.length > 2 && !target.has(every)) target.set(every, full);
    const short = withoutLegalForm(document, name);
    if (short !== null && !target.has(short)) target.set(short, full);
  }
  const national = nationalForms(document, names);
  const shortened = shortenedForms(document, names);
  const spelled = spelledOut(document, names);
  return groupBy(names, (name) => {
    const own = canonicalKey(name);
    const full =
      target.get(own) ?? target.get(name.key) ?? national.get(own) ?? shortened.get(own) ?? own;
    return spelled.get(full) ?? full;
  });
}

/**
 * The names that begin with a country, with its full name: “US Air Force” and “U.S. Air Force” are
 * the United States Air Force. Canonical key to the key with the full name.
 */
export function spelledOut(document: Document, names: readonly Name[]): Map<string, string> {
  const keys = new Map<string, string>();
  const seen = new Set<string>();
  for (const name of names) {
    if (name.last - name.first < 2 || name.entry !== null || seen.has(name.key)) continue;
    seen.add(name.key);
    const nation = longestKnown(document, name.first, name.last - 1);
    const { canonical, classes } = nation?.entry ?? {};
    if (nation === null || !canonical || classes?.[0] !== 'place') continue;
    const rest = keyOf(document, nation.last, name.last);
    keys.set(name.key, `${keyWordsOf(canonical).join(' ')} ${rest}`);
  }
  return keys;
}

/** The key of an acronym in brackets directly after a name: “World Health Organization (WHO)”. */
export function acronymBehind(document: Document, name: Name): string | null {
  const { words } = document;
  const [open, acronym, close] = [words[name.last], words[name.last + 1], words[name.last + 2]];
  if (open?.text !== '(' || close?.text !== ')' || acronym === undefined) return null;
  if (name.last + 2 >= name.sentence.last || !acronym.named || acronym.text.length > 9) return null;
  const letters = initialsOf(document, name);
  // the acronym of a name in another language may begin with another letter
  const foreign = isAllCapitals(acronym.text) && letters.length > 1 && !isKnown(acronym);
  return acronym.key[0] === letters[0] || foreign ? acronym.key : null;
}

function isKnown({ key, text }: Word): boolean {
  return lookUp(key, text) !== undefined;
}

/** The initials of all words except “the”: “boj” for “Bank of Japan”. */
export function lettersOf({ words }: Document, { first, last }: Name): string {
  let letters = '';
  for (let i = first; i < last; i++) {
    const { kind, key, lower } = words[i] as Word;
    if (kind === 'word' && lower !== 'the') letters += key[0] ?? '';
  }
  return letters;
}

/**
 * Names that are the beginning of one longer name only, or its last word if organisations are
 * called by it (“the Commission”): short key to full key.
 */
export function shortenedForms(document: Document, names: readonly Name[]): Map<string, string> {
  const { words } = document;
  const firsts = firstOf(names);
  const forms = new Map<string, string | null>();
  const add = (short: string, full: string): void => {
    const known = forms.get(short);
    forms.set(short, known === undefined || known === full ? full : null);
  };
  const seen = new Set<string>();
  for (const name of names) {
    if (name.last - name.first < 2 || seen.has(name.key)) continue;
    seen.add(name.key);
    const full = canonicalKey(name);
    const most = Math.min(name.last, name.first + LONGEST_SHORT_FORM);
    for (let last = name.first + 1; last < most; last++) {
      const short = keyOf(document, name.first, last);
      if (!firsts.has(short) || isNation(document, name.first, last)) continue;
      if (!standsAlone(firsts.get(short), name)) add(short, full);
    }
    const head = words[name.last - 1] as Word;
    if (firsts.has(head.key) && ORGANISATION_HEADS.has(head.lower)) add(head.key, full);
  }
  return new Map([...forms].filter((form): form is [string, string] => form[1] !== null));
}

/** The first of the names of each key. */
function firstOf(names: readonly Name[]): Map<string, Name> {
  const firsts = new Map<string, Name>();
  for (const name of names) if (!firsts.has(name.key)) firsts.set(name.key, name);
  return firsts;
}

/**
 * Whether a short form is a body of its own, which the tables know and the text names, below its
 * headline, before the longer name: Mossad is not the “Mossad Diary” that is written about it.
 */
function standsAlone(short: Name | undefined, longer: Name): boolean {
  if (short?.entry == null || longer.entry !== null) return false;
  return short.sentence !== longer.sentence && short.first < longer.first && short.first > HEADLINE;
}

/** Whether a name is that of a country or people, which have many organisations. */
function isNation(document: Document, first: number, last: number): boolean {
  const known = longestKnown(document, first, last);
  const type = known?.last === last ? known.entry.classes[0] : null;
  return type === 'place' || type === 'group';
}

/**
 * “Congress” for “US Congress”, if the article names only one such organisation: short key to full
 * key.
 */
export function nationalForms(
  document: Document,
  names: readonly Name[],
): Map<string, string | null> {
  const forms = new Map<string, string | null>();
  for (const name of names) {
    const nation = longestKnown(document, name.first, name.last - 1);
    const type = nation?.entry.classes[0];
    if (nation === null) continue;
    if (type !== 'place' && type !== 'group' && type !== 'city') continue;
    const rest = keyOf(document, nation.last, name.last);
    const short = lookUp(rest, '')?.canonical ?? rest;
    const full = canonicalKey(name);
    const known = forms.get(short);
    forms.set(short, known === undefined || known === full ? full : null);
  }
  return forms;
}
