import type { BylineWords } from '../pieces.js';

/** Bylines in Russian, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  desks: 'редакция',
  noPlaces: 'срочно|молния|мнение|интервью|видео|вопрос|ответ',
  revised: 'обновлено',
};
