import type { BylineWords } from '../pieces.js';

/** Bylines in Dutch, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'door',
  labels: 'auteur|' + 'geschreven door',
  and: 'en met',
  particles: 'van der den de ten ter',
  roles: 'redactie verslaggever ' + 'correspondent redacteur verslaggeefster journalist columnist',
  desks: 'redactie nieuws',
  beside: 'in',
  nounLabels: 'tekst|redactie|auteurs',
  otherTasks: "foto|foto's|beeld|vertaling",
  besideNumbers: 'op om uur gepubliceerd bijgewerkt leestijd minuten min geleden',
  titles: 'correspondent verslaggever verslaggeefster redacteur',
};
