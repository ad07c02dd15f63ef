/** Months of French, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

/** First three letters of months and days. */
export const CALENDAR = 'jan fév mar avr mai jui aoû sep oct nov déc lun mer jeu ven sam dim';
