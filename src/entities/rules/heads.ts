import type { NameType, Sign } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';
import {
  EVENT_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  ROLES,
  WORK_HEADS,
} from '../tables/vocabulary.js';
import { at, type Run, sign } from './capital-run.js';

/** What the last word of a name shows it to be. */
export function headType(run: Run, i: number): NameType | null {
  const { lower } = at(run, i);
  if (ORGANISATION_HEADS.has(lower)) return 'organisation';
  if (PLACE_HEADS.has(lower)) return 'place';
  if (WORK_HEADS.has(lower)) return 'work';
  return EVENT_HEADS.has(lower) ? 'event' : null;
}

/** What a name shows that ends with such a word. */
export function headSigns(run: Run, first: number, last: number, head: NameType): Sign[] {
  const word = at(run, first);
  const given = genderOf(word) !== null && !isCommon(word);
  const signs = [
    sign(head, head === 'work' ? 'event-word' : (`${head}-word` as Sign['evidence']), 3.5),
  ];
  if (given && last === first + 2) signs.push(sign('person', 'first-name', 1));
  return signs;
}

/** Whether a word is the head of a body’s name and no role. */
export function isBodyHead(lower: string): boolean {
  return ORGANISATION_HEADS.has(lower) && !ROLES.has(lower);
}
