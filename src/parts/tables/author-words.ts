import { packSet, packWords } from '../../language/pack-words.js';
import { BYLINES } from '../../language/packs/bylines.js';
import type { BylineWords } from '../../language/packs/pieces.js';

/** Words that show that a name is that of a desk, a paper or an account. */
export const DESK_WORDS = /* @__PURE__ */ packSet(BYLINES, 'desks');

/** Words of lines around a byline that no name contains. */
export const NO_NAME_WORDS = /* @__PURE__ */ packSet(BYLINES, 'noNames');

/** Additions to a name that belong to it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?\s?d|esq|mba|rn|dds|do|facs)\.?$/iu;

/** The separator between a name and a place, paper or picture that is not part of it. */
export const TAIL = /* @__PURE__ */ new RegExp(`\\s${any('beside', '|')}\\s`, 'iu');

/** A part of a byline that begins with such a separator: “special to the Vessby Post”. */
export const BESIDE = /* @__PURE__ */ new RegExp(`^${any('beside', '|')}\\s`, 'iu');

/** The words before the names of photographers, illustrators, translators, editors. */
export const NOT_WRITTEN = /* @__PURE__ */ new RegExp(
  `^(?:${any('pictures')}|${any('otherTasks', '|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Words beside a date, a time of day or the minutes of reading. */
export const BESIDE_NUMBERS = /* @__PURE__ */ packSet(BYLINES, 'besideNumbers');

/** Labels of bylines in scripts without capitals, with their separators. */
export const EAST_ASIAN_LABEL = /* @__PURE__ */ new RegExp(
  `^${any('unspacedLabels')}\\s?[：:●・／/=＝]\\s?`,
  'u',
);

/** Titles after names in scripts without capitals. */
export const EAST_ASIAN_TITLE = /* @__PURE__ */ new RegExp(`\\s?${any('unspacedTitles')}$`, 'u');

/** The place where a printed byline continues with a date or an address. */
export const BYLINE_END = /* @__PURE__ */ new RegExp(
  `\\s(?:${any('ends', '|')}(?=$|[\\s:])|[^\\s@]*@)`,
  'iu',
);

/** A byline that begins with its date: “4 February 2022 by …”. */
export const BEHIND_DATE = /* @__PURE__ */ new RegExp(
  `^\\D{0,40}\\d.*?\\s(${any('by')}\\s\\p{Lu}.*)$`,
  'isu',
);

/** What a named person did, printed before “by” and the name; lower case. */
export const TASK_WORDS = /* @__PURE__ */ packSet(BYLINES, 'tasks');

/** The last word of a person's role at a paper. */
export const PERSON_ROLE = /* @__PURE__ */ new RegExp(`\\b${any('titles')}$`, 'iu');

function any(key: keyof BylineWords, separator = ' '): string {
  return `(?:${packWords(BYLINES, key, separator).join('|')})`;
}
