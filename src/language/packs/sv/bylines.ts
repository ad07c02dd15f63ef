import type { BylineWords } from '../pieces.js';

/** Bylines in Swedish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'av',
  andInFields: 'och',
  desks: 'redaktionen',
};
