import type { BylineWords } from '../pieces.js';

/** Bylines in Polish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 'i',
  desks: 'redakcja',
  beside: 'w',
};
