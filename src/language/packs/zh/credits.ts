import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Chinese, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: '图片 圖片 图 来源',
};
