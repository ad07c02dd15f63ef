import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Czech, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto zdroj',
};
