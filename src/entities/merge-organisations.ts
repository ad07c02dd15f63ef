import type { Document } from './document.js';
import { withoutLegalForm } from './legal-forms.js';
import { lookUp } from './lexicon.js';
import { canonicalKey, groupBy, keyOf, longestKnown, type Name } from './names.js';
import { initialsOf } from './type.js';

/**
 * Gathers the names of bodies: by the tables, by an acronym in brackets or of the initials, and by
 * a short form that lacks only a legal form.
 */
export function mergeOrganisations(document: Document, names: readonly Name[]): Name[][] {
  const target = new Map<string, string>(); // canonical key of a short form -> that of its full one
  for (const name of names) {
    if (name.last - name.first < 2) continue;
    const full = canonicalKey(name);
    const bracketed = acronymBehind(document, name);
    if (bracketed !== null && bracketed !== full) target.set(bracketed, full);
    const initials = initialsOf(document, name);
    if (initials.length > 2 && !target.has(initials)) target.set(initials, full);
    const short = withoutLegalForm(document, name);
    if (short !== null && !target.has(short)) target.set(short, full);
  }
  const national = nationalForms(document, names);
  return groupBy(names, (name) => {
    const own = canonicalKey(name);
    return target.get(own) ?? national.get(own) ?? own;
  });
}

/** The key of an acronym in brackets right behind a name: “World Health Organization (WHO)”. */
function acronymBehind(document: Document, name: Name): string | null {
  const { words } = document;
  const [open, acronym, close] = [words[name.last], words[name.last + 1], words[name.last + 2]];
  if (open?.text !== '(' || close?.text !== ')' || acronym === undefined) return null;
  if (name.last + 2 >= name.sentence.last || !acronym.named) return null;
  const letters = initialsOf(document, name);
  return acronym.key[0] === letters[0] && acronym.text.length < 10 ? acronym.key : null;
}

/** “Congress” for “US Congress”, where the article names one such body: short key to full key. */
function nationalForms(document: Document, names: readonly Name[]): Map<string, string | null> {
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
