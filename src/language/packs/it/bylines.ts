import type { BylineWords } from '../pieces.js';

/** Bylines in Italian, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'di',
  labels: 'autore|' + 'a cura di|scritto da|testo di|dal',
  and: 'e con',
  particles: 'di da del della e',
  roles: 'redazione corrispondente inviato ' + 'inviata giornalista redattore redattrice direttore',
  desks: 'redazione notizie',
  beside: 'in',
  pictures: 'foto',
  ends: 'pubblicato',
  noPlaces: "ultim'ora|analisi|opinione|intervista|esclusiva|video|editoriale|domanda|risposta",
  revised: 'aggiornato',
  nounLabels: 'testo|autrice',
  otherTasks: 'foto di|traduzione|tradotto',
  besideNumbers: 'il alle ore pubblicato aggiornato lettura minuti min',
  titles: 'corrispondente inviato inviata',
};
