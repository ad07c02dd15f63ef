import type { BylineWords } from '../pieces.js';

/** Bylines in Spanish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'por',
  labels: 'autor',
  and: 'y e con',
  andInFields: 'i',
  particles: 'de del la y e i',
  roles: 'redacción corresponsal',
  desks: 'redacción redaccion autor noticias',
  beside: 'en',
  pictures: 'foto fotos',
  ends: 'publicado',
  noPlaces:
    'urgente|última hora|análisis|opinión|entrevista|exclusiva|vídeo|video|editorial|' +
    'crónica|reportaje|perfil|aviso|pregunta|respuesta',
  revised: 'actualizado',
};
