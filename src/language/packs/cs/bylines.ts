import type { BylineWords } from '../pieces.js';

/** Bylines in Czech, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 'a',
  desks: 'redakce',
};
