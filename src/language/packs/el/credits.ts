import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Greek, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'φωτογραφία',
};
