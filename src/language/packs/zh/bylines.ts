import type { BylineWords } from '../pieces.js';

/** Bylines in Chinese, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  unspacedLabels: '作者',
};
