import type { PageWords } from '../pieces.js';

/** What pages in Italian say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'pagina non trovata',
  logins: 'accedi',
  consent: 'la tua privacy',
};
