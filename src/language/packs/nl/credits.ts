import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Dutch, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto beeld bron video',
  joints: 'van door',
  inNames: 'van der den de en',
  determiners: 'de het op in',
};
