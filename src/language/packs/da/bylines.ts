import type { BylineWords } from '../pieces.js';

/** Bylines in Danish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'af',
  andInFields: 'og',
  desks: 'redaktionen',
};
