import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Russian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'фото источник',
};
