import type { BylineWords } from '../pieces.js';

/** Bylines in Turkish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 've',
  ends: 'güncelleme',
  labels: 'yazan|yazar|haber|hazırlayan',
  nounLabels: 'muhabir|metin',
  otherTasks: 'fotoğraf|çeviri|çeviren',
  besideNumbers: 'saat yayınlanma yayın tarihi güncellendi dakika dk önce',
  roles: 'muhabir muhabiri editör editörü',
};
