import type { PageWords } from '../pieces.js';

/** What pages in Chinese say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  noSections: '首页',
};
