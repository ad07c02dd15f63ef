import type { BylineWords } from '../pieces.js';

/** Bylines in Finnish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 'ja',
  desks: 'toimitus',
};
