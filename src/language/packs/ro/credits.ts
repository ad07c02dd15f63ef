import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Romanian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'sursa',
};
