import type { BylineWords } from '../pieces.js';

/** Bylines in Swedish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'av',
  andInFields: 'och',
  desks: 'redaktionen',
  labels: 'skriven av',
  nounLabels: 'text|reporter|skribent|författare',
  otherTasks: 'foto|bild|redigerare',
  besideNumbers: 'den kl klockan publicerad uppdaterad lästid minuter min sedan',
  roles: 'reporter korrespondent redaktör krönikör skribent',
  titles: 'reporter korrespondent',
};
