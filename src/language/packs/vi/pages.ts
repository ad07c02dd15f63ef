import type { PageWords } from '../pieces.js';

/** What pages in Vietnamese say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  noSections: 'trangchủ',
};
