import type { BylineWords } from '../pieces.js';

/** Bylines in Russian, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  desks: 'редакция',
  noPlaces: 'срочно|молния|мнение|интервью|видео|вопрос|ответ',
  revised: 'обновлено',
  labels: 'автор|авторы|автор текста|беседовал|беседовала|подготовил|подготовила|записал|записала',
  nounLabels: 'текст|интервью|автор материала',
  otherTasks: 'фото|перевод|редактор',
  besideNumbers: 'в года г опубликовано обновлено мин чтения назад',
  roles: 'корреспондент редактор обозреватель журналист',
};
