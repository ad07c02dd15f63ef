import type { BylineWords } from '../pieces.js';

/** Bylines in Korean, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  unspacedLabels: '글 기자',
  unspacedTitles: '기자 특파원',
};
