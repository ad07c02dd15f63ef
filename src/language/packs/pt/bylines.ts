import type { BylineWords } from '../pieces.js';

/** Bylines in Portuguese, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'por',
  labels: 'autor',
  and: 'e com',
  particles: 'de da do dos das e',
  roles: 'redação correspondente',
  desks: 'redação redacao',
  pictures: 'foto fotos',
  ends: 'publicado',
  noPlaces: 'urgente|análise|opinião|entrevista|exclusivo|vídeo|editorial|pergunta|resposta',
  revised: 'atualizado|atualizada',
};
