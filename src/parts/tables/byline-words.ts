import { packSet, packWords } from '../../language/pack-words.js';
import { BYLINES } from '../../language/packs/bylines.js';

/** What stands before the names of a byline, longest first; lower case. */
export const BYLINE_LABELS: readonly string[] = /* @__PURE__ */ packWords(
  BYLINES,
  'labels',
  '|',
).concat(/* @__PURE__ */ packWords(BYLINES, 'by'));

/** What parts the names of a printed line: marks, “and” and its likes. */
export const LINE_JOINT = /* @__PURE__ */ new RegExp(
  `[,;/|•·()\\n–—]|\\s(?:[-&]|${words('and')}|${words('andInLines')})\\s`,
  'u',
);

/** What parts the names of an author's field. */
export const FIELD_JOINT = /* @__PURE__ */ new RegExp(
  ` ?[,;/|•·()、，／] ?| (?:[-–—&+]|${words('and')}|${words('andInFields')}) `,
  'iu',
);

/** Small words within names. */
export const NAME_PARTICLES = /* @__PURE__ */ packSet(BYLINES, 'particles');

/** Words that make a text a role or a desk, not a person's name. */
export const ROLE_WORDS = /* @__PURE__ */ packSet(BYLINES, 'roles');

function words(key: 'and' | 'andInLines' | 'andInFields'): string {
  return packWords(BYLINES, key).join('|');
}
