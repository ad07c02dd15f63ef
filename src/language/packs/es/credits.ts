import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Spanish, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto fotos fotografía imagen imágenes fuente crédito créditos video',
  joints: 'de del',
  openers: 'cortesía',
  inNames: 'de la del y e',
  determiners: 'el esta una la',
};
