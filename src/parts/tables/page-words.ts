/** Phrases of an offer that say that only subscribers can read the rest; lower case. */
export const PAYWALL_PHRASES: readonly string[] = [
  'subscribe to read',
  'subscribe to continue',
  'subscribe to keep reading',
  'subscribe to unlock',
  'to continue reading',
  'to keep reading',
  'already a subscriber',
  'for subscribers',
  'subscriber only',
  'subscriber-only',
  'subscribers only',
  'log in to read',
  'log in to continue',
  'unlock this article',
  'bereits abonnent',
  'mit abo weiterlesen',
  'réservé aux abonnés',
  'solo para suscriptores',
];

/** Last words of a text that continues elsewhere; lower case. */
export const GOES_ON_ENDINGS: readonly string[] = [
  'read more',
  'continue reading',
  'read the full story',
  'read the full article',
  '[...]',
  '[…]',
  '...',
  '…',
];
