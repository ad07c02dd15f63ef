import type { BylineWords } from '../pieces.js';

/** Bylines in Norwegian, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  by: 'av',
  andInFields: 'og',
  desks: 'redaksjonen',
  labels: 'skrevet av',
  nounLabels: 'tekst|journalist|forfatter|skribent',
  otherTasks: 'foto',
  besideNumbers: 'den kl klokken publisert oppdatert lesetid minutter min siden',
  roles: 'journalist korrespondent redaktør kommentator',
  titles: 'journalist korrespondent',
};
