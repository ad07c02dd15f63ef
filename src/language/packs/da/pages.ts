import type { PageWords } from '../pieces.js';

/** What pages in Danish say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  noSections: 'hjem forside',
};
