import type { CreditWords } from '../pieces.js';

/** Credits of pictures in Arabic, from general knowledge of its newsrooms. */
export const CREDITS: CreditWords = {
  labels: 'صورة الصورة مصدر',
};
