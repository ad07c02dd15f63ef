import type { PageWords } from '../pieces.js';

/** What pages in English say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors:
    '404|403|410|500|404 error|error 404|404 not found|404 page not found|403 forbidden|' +
    '500 internal server error|502 bad gateway|503 service unavailable|' +
    '503 service temporarily unavailable|page not found|not found|page unavailable|' +
    'access denied|something went wrong|error',
  logins:
    'log in|login|log in to your account|log in to continue|please log in|sign in|' +
    'sign in to your account|sign in to continue|please sign in|register|create an account',
  consent:
    'before you continue|we value your privacy|your privacy|we and our partners|accept all|' +
    'manage cookies|cookie settings|use of cookies|consent to',
  paywall:
    'subscribe to read|subscribe to continue|subscribe to keep reading|subscribe to unlock|' +
    'to continue reading|to keep reading|already a subscriber|for subscribers|subscriber only|' +
    'subscriber-only|subscribers only|log in to read|log in to continue|unlock this article',
  goesOn: 'read more|continue reading|read the full story|read the full article',
  offers:
    'your account|create an account|free of charge|premium content|subscribe|newsletter|' +
    'sign up|sign in|log in|cookies',
  noSections:
    'home homepage frontpage start tags tag articles article featured featuredstories ' +
    'uncategorized uncategorised website default none null',
};
