import { markCapitals } from '../document/capitals.js';
import type { Document, Sentence, Word } from '../document/document.js';
import type { Name } from '../document/names.js';
import { isCommon } from '../document/word-forms.js';
import {
  LEADING_PARTICLES,
  OF_HEADS,
  ORGANISATION_HEADS,
  PARTICLES,
  POSSESSIVE_PARTS,
  ROLES,
} from '../tables/vocabulary.js';
import { segmentRun } from './split-capital-run.js';

/** The most words a run of capitals is read in one go. */
const LONGEST_RUN = 16;

/**
 * Finds the names in a document.
 *
 * Runs of words with capitals are taken and parted into names. What the capitals of a headline are
 * worth is settled before, by {@link markCapitals}.
 *
 * @param document - The text, taken apart.
 * @param taken - For each word, whether it belongs to a date or an amount.
 * @returns Names in order, none within another.
 */
export function recognise(document: Document, taken: Uint8Array): Name[] {
  const names: Name[] = [];
  const capitals = new Uint8Array(document.words.length);
  for (const sentence of document.sentences) {
    markCapitals(document, sentence, taken, capitals);
    let i = sentence.first;
    while (i < sentence.last) {
      const last = endOfRun(document, sentence, capitals, i);
      i = last > i ? Math.max(last, segmentRun(document, sentence, taken, i, last, names)) : i + 1;
    }
  }
  return names;
}

/** Index behind the run of name words that begins at `i`, or `i` where none does. */
function endOfRun(document: Document, sentence: Sentence, capitals: Uint8Array, i: number): number {
  const { words } = document;
  const limit = Math.min(sentence.last, i + LONGEST_RUN);
  const isName = (at: number): boolean => at < limit && capitals[at] === 1;
  let last = i;
  if (!isName(last)) {
    if (!LEADING_PARTICLES.has((words[last] as Word).text)) return i;
    last = behindParticles(words, last, limit);
    if (!isName(last)) return i;
  }
  last++;
  while (last < limit) {
    if (isName(last)) {
      last++;
      continue;
    }
    const joint = endOfJoint(words, last, limit);
    if (joint === last || !isName(joint)) break;
    last = joint + 1;
  }
  return last;
}

/** Index behind what may join two parts of a name at `i`, or `i` where nothing does. */
function endOfJoint(words: readonly Word[], i: number, limit: number): number {
  const word = words[i] as Word;
  const before = words[i - 1] as Word;
  if (word.text === '&') return i + 1;
  if (word.kind === 'clitic' || word.text === "'" || word.text === '’') {
    const saint = /^(?:st|st\.|saint)$/.test(words[i - 2]?.lower ?? '');
    const plural = word.kind === 'mark' && before.lower.endsWith('s');
    const head = plural && ORGANISATION_HEADS.has(words[i + 1]?.lower ?? '');
    return POSSESSIVE_PARTS.has(before.lower) || saint || head ? i + 1 : i;
  }
  if (word.lower === 'and') return joinsBody(words, i, limit) ? i + 1 : i;
  return behindParticles(words, i, limit);
}

/** Whether an “and” stands within the name of a body: “Oil and Gas Corporation”. */
function joinsBody(words: readonly Word[], i: number, limit: number): boolean {
  const common = isCommon(words[i - 1] as Word);
  const before = (words[i - 1] as Word).lower;
  const next = words[i + 1];
  if (next === undefined || !isCommon(next)) return false;
  if (!common && !ORGANISATION_HEADS.has(before)) return false;
  if (OF_HEADS.has(before) || ROLES.has(before) || ROLES.has(next.lower)) return false;
  let last = i + 1;
  while (last < limit && (words[last] as Word).named) last++;
  return last > i + 2 && ORGANISATION_HEADS.has((words[last - 1] as Word).lower);
}

/** Index behind the small particles that begin at `i`: “van der”. */
function behindParticles(words: readonly Word[], i: number, limit: number): number {
  let last = i;
  while (last < limit && last < i + 3 && PARTICLES.has((words[last] as Word).text)) last++;
  return last;
}
