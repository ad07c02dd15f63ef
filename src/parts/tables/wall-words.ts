/**
 * Words in titles and short texts that show that a page is not an article, in eight languages. From
 * general knowledge; lower case.
 */

/** Titles, or parts of titles, of pages that were not found or failed. */
export const ERROR_TITLES: readonly string[] = [
  '404',
  '403',
  '410',
  '500',
  '404 error',
  'error 404',
  '404 not found',
  '404 page not found',
  '403 forbidden',
  '500 internal server error',
  '502 bad gateway',
  '503 service unavailable',
  '503 service temporarily unavailable',
  'page not found',
  'not found',
  'page unavailable',
  'access denied',
  'something went wrong',
  'error',
  'seite nicht gefunden',
  'seite existiert nicht',
  'page introuvable',
  'página no encontrada',
  'página não encontrada',
  'pagina non trovata',
  'pagina niet gevonden',
  'ページが見つかりません',
];

/** Titles, or parts of titles, of pages that ask for a login. */
export const LOGIN_TITLES: readonly string[] = [
  'log in',
  'login',
  'log in to your account',
  'log in to continue',
  'please log in',
  'sign in',
  'sign in to your account',
  'sign in to continue',
  'please sign in',
  'register',
  'create an account',
  'anmelden',
  'einloggen',
  'connexion',
  'se connecter',
  'iniciar sesión',
  'entrar',
  'accedi',
  'inloggen',
  'ログイン',
];

/** Phrases of pages that ask for consent before they show anything. */
export const CONSENT_PHRASES: readonly string[] = [
  'before you continue',
  'we value your privacy',
  'your privacy',
  'we and our partners',
  'accept all',
  'manage cookies',
  'cookie settings',
  'use of cookies',
  'consent to',
  'zustimmung',
  'mit werbung weiterlesen',
  'cookies und',
  'nous et nos partenaires',
  'accepter et continuer',
  'tu privacidad',
  'nosotros y nuestros socios',
  'la tua privacy',
  'aceitar todos',
  'uw privacy',
  'クッキー',
];
