import type { BylineWords } from '../pieces.js';

/** Bylines in Turkish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 've',
  ends: 'güncelleme',
};
