import type { BylineWords } from '../pieces.js';

/** Bylines in French, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'par',
  labels: 'auteur',
  and: 'et avec',
  particles: 'de du la le',
  roles: 'rédaction correspondant correspondante envoyé',
  desks: 'rédaction actualités',
  noNames: 'analyse publié mis',
  beside: 'à|en|pour',
  ends: 'publié',
  noPlaces:
    'urgent|analyse|portrait|reportage|entretien|exclusif|direct|vidéo|opinion|tribune|' +
    'éditorial|enquête|récit|question|réponse|publicité',
  revised: 'actualisé',
};
