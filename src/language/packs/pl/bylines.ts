import type { BylineWords } from '../pieces.js';

/** Bylines in Polish, from general knowledge of its newsrooms. */
export const BYLINES: BylineWords = {
  andInFields: 'i',
  desks: 'redakcja',
  beside: 'w',
  labels: 'autor|autorka|autorzy|opracował|opracowała|opracowanie|oprac.',
  nounLabels: 'tekst|rozmawiał|rozmawiała',
  otherTasks: 'zdjęcia|fot.|tłumaczenie',
  besideNumbers: 'dnia godz opublikowano aktualizacja min czytania temu r',
  roles: 'redaktor redaktorka dziennikarz dziennikarka korespondent korespondentka',
};
