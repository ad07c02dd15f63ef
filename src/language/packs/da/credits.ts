import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Danish, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto',
  joints: 'af',
  inNames: 'og',
};
