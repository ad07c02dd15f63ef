import type { BylineWords } from '../pieces.js';

/** Bylines in Danish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'af',
  andInFields: 'og',
  desks: 'redaktionen',
  labels: 'skrevet af',
  nounLabels: 'tekst|journalist|forfatter',
  otherTasks: 'foto',
  besideNumbers: 'den kl klokken publiceret opdateret læsetid minutter min siden',
  roles: 'journalist korrespondent redaktør kommentator',
  titles: 'journalist korrespondent',
};
