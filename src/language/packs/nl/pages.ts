import type { PageWords } from '../pieces.js';

/** What pages in Dutch say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'pagina niet gevonden',
  logins: 'inloggen',
  consent: 'uw privacy',
};
