import type { PageWords } from '../pieces.js';

/** What pages in French say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'page introuvable',
  logins: 'connexion|se connecter',
  consent: 'nous et nos partenaires|accepter et continuer',
  paywall: 'réservé aux abonnés',
  offers: 'abonnez-vous',
  noSections: 'accueil',
};
