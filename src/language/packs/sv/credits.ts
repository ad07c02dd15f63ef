import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Swedish, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto bild',
  joints: 'av',
  inNames: 'och i',
};
