/** Offers to readers that outlets print next to a headline; lower case. */
export const OFFER_PHRASES: readonly string[] = [
  'your account',
  'create an account',
  'free of charge',
  'premium content',
  'subscribe',
  'newsletter',
  'sign up',
  'sign in',
  'log in',
  'cookies',
  'abonnieren',
  'abonnez-vous',
  'suscríbete',
];
