import type { BylineWords } from '../pieces.js';

/** Bylines in Czech, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 'a',
  desks: 'redakce',
  labels: 'autor|autoři|autorka',
  nounLabels: 'text|napsal|napsala',
  otherTasks: 'foto',
  besideNumbers: 'v aktualizováno publikováno min čtení před',
  roles: 'redaktor redaktorka zpravodaj zpravodajka',
};
