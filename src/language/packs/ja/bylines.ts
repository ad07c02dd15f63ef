import type { BylineWords } from '../pieces.js';

/** Bylines in Japanese, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  desks: '編集部 取材班 記者',
  unspacedLabels: '著者 執筆 取材・文 文 記者',
  unspacedTitles: '記者 編集委員 特派員',
};
