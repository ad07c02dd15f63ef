import type { BylineWords } from '../pieces.js';

/** Bylines in Finnish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 'ja',
  desks: 'toimitus',
  nounLabels: 'teksti|toimittaja|kirjoittaja',
  otherTasks: 'kuva|kuvat',
  besideNumbers: 'klo julkaistu päivitetty lukuaika min',
  roles: 'toimittaja kirjeenvaihtaja',
};
