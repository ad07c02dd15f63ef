import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Italian, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto fotografia immagine fonte video',
  joints: 'di da del della',
  inNames: 'di da del della la le e per',
  determiners: 'il nella la una',
};
