import type { PageWords } from '../pieces.js';

/** What pages in German say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'seite nicht gefunden|seite existiert nicht',
  logins: 'anmelden|einloggen',
  consent: 'zustimmung|mit werbung weiterlesen|cookies und',
  paywall: 'bereits abonnent|mit abo weiterlesen',
  offers: 'abonnieren',
  noSections: 'startseite artikel',
};
