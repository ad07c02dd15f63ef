import type { Word } from './document.js';
import { firstNameGender } from './first-names.js';
import { isCommonWord } from './lexicon.js';
import { longestKnown } from './names.js';
import { at, isNamed, isPlainCapital, type Run } from './run.js';
import { COURTESY_TITLES, OF_HEADS, ROLES } from './tables/vocabulary.js';

/** Places with “of” that common words follow as well: “state of emergency”. */
const UNSURE_OF_HEADS =
  /^(?:state|states|city|town|village|port|sea|bay|tower|garden|gardens|order|house)$/;

/** Index behind “of …” that goes on with a name: “Ministry of Trade, Industry and Energy”. */
export function behindOf(run: Run, i: number): number {
  const { words } = run.document;
  const limit = Math.min(run.sentence.last, i + 10);
  if (i < run.last || i + 1 >= limit) return i;
  const joint = (words[i] as Word).lower;
  if (!OF_HEADS.has((words[i - 1] as Word).lower) || (joint !== 'of' && joint !== 'for')) return i;
  let k = i + 1;
  if ((words[k] as Word).lower === 'the') k++;
  let end = i;
  while (k < limit) {
    const word = words[k] as Word;
    if (end === i && UNSURE_OF_HEADS.test((words[i - 1] as Word).lower) && isPlainCapital(run, k))
      break;
    if (
      isNamed(run, k) &&
      !COURTESY_TITLES.has(word.lower) &&
      !(k > i + 1 && ROLES.has(word.lower))
    ) {
      end = ++k;
      continue;
    }
    const plain = end > i && isOfficeWord(run, end - 1);
    const more = k + 1 < limit && isNamed(run, k + 1) && isOfficeWord(run, k + 1);
    const and = word.lower === 'and' || word.text === '&';
    if (plain && more && (and || (word.text === ',' && listGoesOn(words, k + 2, limit)))) k++;
    else if (
      word.lower === 'of' &&
      isNamed(run, k + 1) &&
      OF_HEADS.has((words[k - 1] as Word).lower)
    )
      k++;
    else break;
  }
  return end;
}

/** Whether a word may be part of what a ministry is for: a common word, or no name of the tables. */
function isOfficeWord(run: Run, i: number): boolean {
  const word = at(run, i);
  if (isCommonWord(word.lower)) return true;
  return firstNameGender(word.text) === null && longestKnown(run.document, i, i + 1) === null;
}

/** Whether a list in a name comes to its “and” within a few words. */
function listGoesOn(words: readonly Word[], i: number, limit: number): boolean {
  for (let k = i; k < limit && k < i + 4; k++) {
    const word = words[k] as Word;
    if (word.lower === 'and' || word.text === '&') return words[k + 1]?.named === true;
    if (!word.named && word.text !== ',') return false;
  }
  return false;
}
