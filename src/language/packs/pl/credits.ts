import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Polish, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'zdjęcie fot źródło',
};
