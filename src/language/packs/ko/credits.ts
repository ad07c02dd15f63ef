import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Korean, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: '사진',
};
