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

/** Most words of a run of capitals that is read at once. */
const LONGEST_RUN = 16;

/**
 * Finds the names in a document by rules.
 *
 * Runs of words with capitals are split into names. {@link markCapitals} has decided before which
 * capitals of a headline count.
 *
 * @param document - The text as words and sentences.
 * @param taken - For each word, whether it belongs to a date or an amount.
 * @returns Names in order, none inside another.
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

/** Index after the run of name words at `i`, or `i` if there is none. */
function endOfRun(document: Document, sentence: Sentence, capitals: Uint8Array, i: number): number {
  const { words } = document;
  const limit = Math.min(sentence.last, i + LONGEST_RUN);
  let last = i;
  if (capitals[last] !== 1) {
    if (!LEADING_PARTICLES.has((words[last] as Word).text)) return i;
    last = behindParticles(words, last, limit);
    if (last >= limit || capitals[last] !== 1) return i;
  }
  last++;
  while (last < limit) {
    if (capitals[last] === 1) {
      last++;
      continue;
    }
    const joint = endOfJoint(words, last, limit);
    if (joint === last || joint >= limit || capitals[joint] !== 1) break;
    last = joint + 1;
  }
  return last;
}

/** Index after a joint between two parts of a name at `i`, or `i` if there is none. */
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

/** Whether an “and” is inside the name of an organisation: “Oil and Gas Corporation”. */
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

/** Index after the small particles at `i`: “van der”. */
function behindParticles(words: readonly Word[], i: number, limit: number): number {
  let last = i;
  while (last < limit && last < i + 3 && PARTICLES.has((words[last] as Word).text)) last++;
  return last;
}
