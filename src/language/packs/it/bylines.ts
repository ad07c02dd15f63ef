import type { BylineWords } from '../pieces.js';

/** Bylines in Italian, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'di',
  labels: 'autore',
  and: 'e con',
  particles: 'di da del della e',
  roles: 'redazione corrispondente inviato',
  desks: 'redazione notizie',
  beside: 'in',
  pictures: 'foto',
  ends: 'pubblicato',
  noPlaces: "ultim'ora|analisi|opinione|intervista|esclusiva|video|editoriale|domanda|risposta",
  revised: 'aggiornato',
};
