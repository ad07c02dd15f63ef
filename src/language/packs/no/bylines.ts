import type { BylineWords } from '../pieces.js';

/** Bylines in Norwegian, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'av',
  andInFields: 'og',
  desks: 'redaksjonen',
};
