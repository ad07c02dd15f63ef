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

/** The type that the last word of a name shows. */
export function headType(run: Run, i: number): NameType | null {
  const { lower } = at(run, i);
  if (ORGANISATION_HEADS.has(lower)) return 'organisation';
  if (PLACE_HEADS.has(lower)) return 'place';
  if (WORK_HEADS.has(lower)) return 'work';
  return EVENT_HEADS.has(lower) ? 'event' : null;
}

/** The signs of a name that ends with such a word. */
export function headSigns(run: Run, first: number, last: number, head: NameType): Sign[] {
  const word = at(run, first);
  const given = genderOf(word) !== null && !isCommon(word);
  const signs = [
    sign(head, head === 'work' ? 'event-word' : (`${head}-word` as Sign['evidence']), 3.5),
  ];
  if (given && last === first + 2) signs.push(sign('person', 'first-name', 1));
  return signs;
}

/** Whether a word is the head of organisations' names and not a role. */
export function isBodyHead(lower: string): boolean {
  return ORGANISATION_HEADS.has(lower) && !ROLES.has(lower);
}
