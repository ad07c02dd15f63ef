import type { PageWords } from '../pieces.js';

/** What pages in Portuguese say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'página não encontrada',
  logins: 'entrar',
  consent: 'aceitar todos',
  noSections: 'início',
};
