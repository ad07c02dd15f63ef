import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Vietnamese, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'ảnh',
};
