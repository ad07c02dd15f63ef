import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Norwegian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto',
  joints: 'av',
  inNames: 'og',
};
