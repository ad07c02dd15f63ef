import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Hungarian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'fotó',
};
