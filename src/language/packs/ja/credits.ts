import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Japanese, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: '写真 撮影 提供 画像',
};
