import { packSet } from '../../language/pack-words.js';
import { BYLINES } from '../../language/packs/bylines.js';

/** Words in capitals before a dash or a colon that are labels, not places; lower case. */
export const NO_PLACES = /* @__PURE__ */ packSet(BYLINES, 'noPlaces', '|');

/** Words in the brackets of a dateline that say that the text was changed. */
export const REVISED = /* @__PURE__ */ packSet(BYLINES, 'revised', '|');
