import type { CreditWords } from '../pieces.js';

/** Credits of pictures in French, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'photo photos photographie image images dessin source crédit crédits',
  joints: 'de par via',
  inNames: 'de la le les du des et pour',
  determiners: 'la le cette',
};
