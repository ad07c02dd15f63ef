import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Ukrainian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'фото джерело',
};
