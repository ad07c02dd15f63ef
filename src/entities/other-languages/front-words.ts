import { packSet } from '../../language/pack-words.js';
import { NAMES } from '../../language/packs/names.js';

/** First words of the names of organisations, in any language. */
export const BODY_FRONTS = /* @__PURE__ */ packSet(NAMES, 'bodyFronts');

/** First words of the names of places. */
export const PLACE_FRONTS = /* @__PURE__ */ packSet(NAMES, 'placeFronts');

/** Nouns that the tables of places and of first names hold, in languages that write them with a capital. */
export const TABLED_NOUNS = /* @__PURE__ */ packSet(NAMES, 'nouns');
