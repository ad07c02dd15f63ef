import type { PageWords } from '../pieces.js';

/** What pages in Spanish say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'página no encontrada',
  logins: 'iniciar sesión',
  consent: 'tu privacidad|nosotros y nuestros socios',
  paywall: 'solo para suscriptores',
  offers: 'suscríbete',
  noSections: 'inicio',
};
