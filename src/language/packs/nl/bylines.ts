import type { BylineWords } from '../pieces.js';

/** Bylines in Dutch, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'door',
  labels: 'auteur',
  and: 'en met',
  particles: 'van der den de ten ter',
  roles: 'redactie verslaggever',
  desks: 'redactie nieuws',
  beside: 'in',
};
