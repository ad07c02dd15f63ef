import type { Document, Word } from '../document/document.js';
import { isAllCapitals } from '../document/name-lexicon.js';
import { cutForm } from '../document/word-forms.js';
import type { LanguageProfile } from './language-profile.js';

/** A range of words. */
export interface Part {
  first: number;
  last: number;
}

/** An article that is attached to its noun without a space: “l’Institut”. */
const ELIDED = /^(?:dell|dall|nell|sull|all|qu|[cdjlmnst])['’](?=\p{Lu})/iu;

/** A name split at an “and” that joins two, without words that begin a sentence. */
export function partsOf(tongue: LanguageProfile, { first, last }: Part): Part[] {
  const { at, document, joints } = tongue;
  const parts: Part[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !(joints.has(at(i).text) && i > from)) continue;
    let to = i;
    while (from < to && opens(tongue, at(from))) from++;
    while (to > from && !at(to - 1).named) to--;
    if (to > from) {
      dropElided(document, from);
      parts.push({ first: from, last: to });
    }
    from = i + 1;
  }
  return parts;
}

function opens({ openers }: LanguageProfile, { named, lower, text }: Word): boolean {
  return !named || (openers.has(lower) && !isAllCapitals(text));
}

/**
 * Changes the document's word, which only this reading uses: a mention contains no article, and no
 * possessive.
 */
function dropElided(document: Document, i: number): void {
  const { text } = document.words[i] as Word;
  const elided = ELIDED.exec(text)?.[0].length ?? 0;
  if (elided > 0) cut(document, i, elided, text.length);
}

/** Removes the “s” of a genitive from a mention. */
export function dropGenitive(document: Document, i: number): void {
  cut(document, i, 0, (document.words[i] as Word).text.length - 1);
}

function cut({ words, starts, ends }: Document, i: number, from: number, to: number): void {
  const word = words[i] as Word;
  const start = starts[i] as number;
  words[i] = cutForm(word, word.text.slice(from, to));
  starts[i] = start + from;
  ends[i] = start + to;
}
