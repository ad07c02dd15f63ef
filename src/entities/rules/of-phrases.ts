import { longestKnown } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';
import { COURTESY_TITLES, OF_HEADS, ROLES } from '../tables/vocabulary.js';
import { at, isNamed, isPlainCapital, type Run } from './capital-run.js';

/** Places with “of” that common words follow as well: “state of emergency”. */
const UNSURE_OF_HEADS =
  /^(?:state|states|city|town|village|port|sea|bay|tower|garden|gardens|order|house)$/;

/** Index behind “of …” that goes on with a name: “Ministry of Trade, Industry and Energy”. */
export function behindOf(run: Run, i: number): number {
  const limit = Math.min(run.sentence.last, i + 10);
  if (i < run.last || i + 1 >= limit) return i;
  const head = at(run, i - 1).lower;
  const joint = at(run, i).lower;
  if (!OF_HEADS.has(head) || (joint !== 'of' && joint !== 'for')) return i;
  let k = i + 1;
  if (at(run, k).lower === 'the') k++;
  if (UNSURE_OF_HEADS.test(head) && isPlainCapital(run, k)) return i;
  let end = i;
  while (k < limit) {
    if (isNamed(run, k) && !isNextPerson(run, k, k > i + 1 && head !== 'office')) end = ++k;
    else if (end > i && joins(run, k, limit)) k++;
    else break;
  }
  return end;
}

/** Whether a title begins at `k`: the office of a person who is named next. */
function isNextPerson(run: Run, k: number, roles: boolean): boolean {
  const { lower } = at(run, k);
  return COURTESY_TITLES.has(lower) || (roles && ROLES.has(lower));
}

/** Whether the name goes on behind the word at `k`: “and”, a comma of a list, “of”. */
function joins(run: Run, k: number, limit: number): boolean {
  if (k + 1 >= limit || !isNamed(run, k + 1)) return false;
  const { lower, text } = at(run, k);
  const before = at(run, k - 1).lower;
  if (lower === 'of') return OF_HEADS.has(before);
  if (lower === 'for') return ROLES.has(before);
  if (!isOfficeWord(run, k - 1) || !isOfficeWord(run, k + 1)) return false;
  return lower === 'and' || text === '&' || (text === ',' && listGoesOn(run, k + 2, limit));
}

/** Whether a word may be part of what a ministry is for: a common word, or no name of the tables. */
function isOfficeWord(run: Run, i: number): boolean {
  const word = at(run, i);
  if (isCommon(word)) return true;
  return genderOf(word) === null && longestKnown(run.document, i, i + 1) === null;
}

/** Whether a list in a name comes to its “and” within a few words. */
function listGoesOn(run: Run, i: number, limit: number): boolean {
  for (let k = i; k < limit && k < i + 4; k++) {
    const { lower, text } = at(run, k);
    if (lower === 'and' || text === '&') return isNamed(run, k + 1);
    if (!isNamed(run, k) && text !== ',') return false;
  }
  return false;
}
