import { isSurname } from '../document/name-lexicon.js';
import { longestKnown } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';
import { COURTESY_TITLES, ROLE_MODIFIERS, ROLES } from '../tables/vocabulary.js';
import { at, isNamed, isPlainCapital, type Run } from './capital-run.js';
import { headType, isBodyHead } from './heads.js';

/** Titles that names of organisations and places contain. */
const ROYAL_TITLES = /^(?:king|queen|prince|princess|pope|president|general)$/;
/** Titles that are also adjectives: “Executive Yuan”, “Chief Guest”. */
const WEAK_TITLES =
  /^(?:executive|general|chief|private|major|principal|partner|champion|officer|soldier|model|star|captain|official|member|worker|director|leader|master|driver|fighter)$/;

/** Index after the titles at `i`, or `i` if there is none. */
export function behindTitles(run: Run, i: number): number {
  let behind = i;
  for (let k = i; k < run.last && k < i + 6; k++) {
    const { lower } = at(run, k);
    const next = run.document.words[k + 1];
    if (next?.kind === 'clitic' || next?.text === "'" || next?.text === '’') break;
    if (isRole(lower) || COURTESY_TITLES.has(lower)) behind = k + 1;
    else if (!ROLE_MODIFIERS.has(lower)) break;
  }
  if (behind === i) return i;
  return behind < run.last && titleIsPart(run, i, behind) ? i : behind;
}

/** Whether a title belongs to the name: “General Assembly”, “Queen Elizabeth Hospital”. */
function titleIsPart(run: Run, first: number, behind: number): boolean {
  const head = at(run, run.last - 1).lower;
  const words = run.last - behind;
  if (COURTESY_TITLES.has(at(run, first).lower) || ROYAL_TITLES.test(at(run, first).lower)) {
    const type = headType(run, run.last - 1);
    if (words < 2 || (type !== 'organisation' && type !== 'place')) return false;
    return !(words === 2 && isSurname(head)) && !isTitleWithin(run, behind);
  }
  if (isBodyHead(head)) return run.last - first <= 3;
  const weak = WEAK_TITLES.test(at(run, behind - 1).lower);
  return weak && words === 1 && behind === first + 1 && isPlainCapital(run, behind);
}

function isTitleWithin(run: Run, first: number): boolean {
  for (let i = first; i < run.last; i++) if (isTitleAt(run, i)) return true;
  return false;
}

/** Whether a word is a role, in the singular or plural: “CEOs”. */
function isRole(lower: string): boolean {
  return ROLES.has(lower) || (lower.endsWith('s') && ROLES.has(lower.slice(0, -1)));
}

/** Whether a title or role begins at `i`, so that a name before it ends. */
export function isTitleAt(run: Run, i: number): boolean {
  const { lower } = at(run, i);
  if (COURTESY_TITLES.has(lower)) return true;
  if (isRole(lower)) return !isBodyHead(at(run, run.last - 1).lower) || run.last - i > 3;
  if (!ROLE_MODIFIERS.has(lower)) return false;
  for (let k = i + 1; k < run.last && k < i + 5; k++) {
    if (isRole(at(run, k).lower)) return true;
    if (!ROLE_MODIFIERS.has(at(run, k).lower)) return false;
  }
  return false;
}

/** Whether letters before a full name are an office or honour: “MK”, “SC”. */
export function isLetterTitle(run: Run, i: number): boolean {
  const { text, allCapitals } = at(run, i);
  if (i + 2 >= run.last || text.length > 4 || !allCapitals || text.includes('.')) return false;
  return isPersonStart(run, i + 1) && longestKnown(run.document, i, i + 1) === null;
}

/** Whether a first name with another name word after it begins at `i`. */
export function isPersonStart(run: Run, i: number): boolean {
  if (i + 1 >= run.last || genderOf(at(run, i)) === null) return false;
  const next = at(run, i + 1);
  return headType(run, i + 1) === null && !isTitleAt(run, i + 1) && !isCommon(next);
}

/** Index after “of Finance and Trade” in “Minister of Finance and Trade”, but not after a place. */
export function behindOffice(run: Run, i: number): number {
  const { words } = run.document;
  const limit = Math.min(run.sentence.last, i + 10);
  if (i < run.last || i + 1 >= limit || at(run, i).lower !== 'of') return i;
  let behind = i;
  for (let k = i + 1; k < limit; k++) {
    const { lower } = at(run, k);
    if (isNamed(run, k) && isPlainCapital(run, k)) behind = k + 1;
    else if (!/^(?:and|the|&|,)$/.test(lower) || words[k + 1]?.capital !== true) break;
  }
  if (behind === i) return i;
  run.last = Math.max(run.last, behind);
  while (isNamed(run, run.last)) run.last++;
  return behind;
}
