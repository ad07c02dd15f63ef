import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Finnish, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'kuva',
};
