import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Turkish, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'kaynak fotoğraf',
};
