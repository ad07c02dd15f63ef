import { packSet, packWords } from '../../language/pack-words.js';
import { BYLINES } from '../../language/packs/bylines.js';
import type { BylineWords } from '../../language/packs/pieces.js';

/** Words that make a name one of a desk, a paper or an account. */
export const DESK_WORDS = /* @__PURE__ */ packSet(BYLINES, 'desks');

/** Words of the lines around a byline that no name has. */
export const NO_NAME_WORDS = /* @__PURE__ */ packSet(BYLINES, 'noNames');

/** What follows a name and belongs to it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?\s?d|esq|mba|rn|dds|do|facs)\.?$/iu;

/** What stands between a name and the place, paper or picture it is not part of. */
export const TAIL = /* @__PURE__ */ new RegExp(`\\s${any('beside', '|')}\\s`, 'iu');

/** What stands before the names of those who took pictures or drew. */
export const NOT_WRITTEN = /* @__PURE__ */ new RegExp(`^${any('pictures')}\\b`, 'iu');

/** Labels of bylines in scripts without capitals, with what parts them from the name. */
export const EAST_ASIAN_LABEL = /* @__PURE__ */ new RegExp(
  `^${any('unspacedLabels')}\\s?[：:●・／/=＝]\\s?`,
  'u',
);

/** Titles behind names in scripts without capitals. */
export const EAST_ASIAN_TITLE = /* @__PURE__ */ new RegExp(`\\s?${any('unspacedTitles')}$`, 'u');

/** Where a printed byline goes on with something else: a date, an address. */
export const BYLINE_END = /* @__PURE__ */ new RegExp(
  `\\s(?:${any('ends', '|')}(?=$|[\\s:])|[^\\s@]*@)`,
  'iu',
);

/** A byline that begins with its date: “4 February 2022 by …”. */
export const BEHIND_DATE = /* @__PURE__ */ new RegExp(
  `^\\D{0,40}\\d.*?\\s(${any('by')}\\s\\p{Lu}.*)$`,
  'isu',
);

/** What a name did, printed before “by” and the next name; lower case. */
export const TASK_WORDS = /* @__PURE__ */ packSet(BYLINES, 'tasks');

/** The end of what a person is at a paper. */
export const PERSON_ROLE = /* @__PURE__ */ new RegExp(`\\b${any('titles')}$`, 'iu');

function any(key: keyof BylineWords, separator = ' '): string {
  return `(?:${packWords(BYLINES, key, separator).join('|')})`;
}
