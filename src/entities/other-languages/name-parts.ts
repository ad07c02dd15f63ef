import type { Word } from '../document/document.js';
import { isAllCapitals } from '../document/name-lexicon.js';
import { cutForm } from '../document/word-forms.js';
import type { Tongue } from './language-profile.js';

/** A range of words. */
export interface Part {
  first: number;
  last: number;
}

/** An article that stands at its noun without a space: “l’Institut”. */
const ELIDED = /^(?:dell|dall|nell|sull|all|qu|[cdjlmnst])['’](?=\p{Lu})/iu;

/** A name parted where “and” joins two, without the words that open a sentence. */
export function partsOf(tongue: Tongue, { first, last }: Part): Part[] {
  const { at, joints } = tongue;
  const parts: Part[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !(joints.has(at(i).text) && i > from)) continue;
    let to = i;
    while (from < to && opens(tongue, at(from))) from++;
    while (to > from && !at(to - 1).named) to--;
    if (to > from) {
      dropElided(at(from));
      parts.push({ first: from, last: to });
    }
    from = i + 1;
  }
  return parts;
}

function opens({ openers }: Tongue, { named, lower, text }: Word): boolean {
  return !named || (openers.has(lower) && !isAllCapitals(text));
}

/** The words are this reading's own: a mention leaves an article out, as it leaves a possessive. */
function dropElided(word: Word): void {
  const elided = ELIDED.exec(word.text)?.[0].length ?? 0;
  if (elided > 0) cut(word, elided, word.text.length);
}

/** Leaves the “s” of a genitive out of a mention. */
export function dropGenitive(word: Word): void {
  cut(word, 0, word.text.length - 1);
}

function cut(word: Word, from: number, to: number): void {
  word.end = word.start + to;
  word.start += from;
  word.form = cutForm(word.form, word.text.slice(from, to));
  word.text = word.form.text;
  word.lower = word.form.lower;
  word.key = word.form.key;
}
