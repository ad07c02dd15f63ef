import type { BylineWords } from '../pieces.js';

/** Bylines in French, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'par',
  labels: 'auteur|' + 'propos recueillis par|texte de|texte par|écrit par|rédigé par',
  and: 'et avec',
  particles: 'de du la le',
  roles:
    'rédaction correspondant correspondante envoyé ' +
    'journaliste rédacteur rédactrice chroniqueur chroniqueuse reporter envoyée',
  desks: 'rédaction actualités',
  noNames: 'analyse publié mis',
  beside: 'à|en|pour',
  ends: 'publié',
  noPlaces:
    'urgent|analyse|portrait|reportage|entretien|exclusif|direct|vidéo|opinion|tribune|' +
    'éditorial|enquête|récit|question|réponse|publicité',
  revised: 'actualisé',
  nounLabels: 'texte|entretien|auteure|autrice|rédaction',
  otherTasks: 'photos de|traduit|traduction|relu par|mis à jour par|illustrations',
  besideNumbers: 'le à publié mis jour modifié lecture temps de min minutes heures heure il y a h',
  titles: 'correspondant correspondante journaliste envoyé envoyée',
};
