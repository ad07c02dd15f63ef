import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Portuguese, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'foto fotos fotografia imagem imagens fonte crédito créditos',
  joints: 'de da do',
  openers: 'cortesia',
  givers: 'divulgação|reprodução',
  inNames: 'de da do dos e',
  determiners: 'o na a',
};
