import { packSet, packWords } from '../../language/pack-words.js';
import { BYLINES } from '../../language/packs/bylines.js';

/** Words before the names of a byline, longest first; lower case. */
export const BYLINE_LABELS: readonly string[] = /* @__PURE__ */ packWords(
  BYLINES,
  'labels',
  '|',
).concat(/* @__PURE__ */ packWords(BYLINES, 'by'));

/** “By” alone. */
export const BY_WORDS: ReadonlySet<string> = /* @__PURE__ */ packSet(BYLINES, 'by');

/** Nouns that are such a label before a colon. */
export const NOUN_LABELS: ReadonlySet<string> = /* @__PURE__ */ packSet(BYLINES, 'nounLabels', '|');

/** A noun and a colon in the middle of a line, where another label begins. */
export const INNER_LABEL = /* @__PURE__ */ new RegExp(
  `[.\\s](?=(?:${packWords(BYLINES, 'nounLabels', '|').concat(packWords(BYLINES, 'pictures')).join('|')})\\s?:)`,
  'iu',
);

/** Separators of the names in a printed line: marks, “and” and the like. */
export const LINE_JOINT = /* @__PURE__ */ new RegExp(
  `[,;/|•·()\\n–—]|\\s(?:[-&]|${words('and')}|${words('andInLines')})\\s`,
  'u',
);

/** Separators of the names in an author field. */
export const FIELD_JOINT = /* @__PURE__ */ new RegExp(
  ` ?[,;/|•·()、，／] ?| (?:[-–—&+]|${words('and')}|${words('andInFields')}) `,
  'giu',
);

/** Small words within names. */
export const NAME_PARTICLES = /* @__PURE__ */ packSet(BYLINES, 'particles');

/** “And” and the like, which join names and places. */
export const NAME_JOINTS = /* @__PURE__ */ packSet(BYLINES, 'and');

/** Words that show that a text is a role or a desk, not a person's name. */
export const ROLE_WORDS = /* @__PURE__ */ packSet(BYLINES, 'roles');

function words(key: 'and' | 'andInLines' | 'andInFields'): string {
  return packWords(BYLINES, key).join('|');
}
