import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Lithuanian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'nuotr',
};
