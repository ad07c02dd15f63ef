/** Months of Portuguese, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro';

/** First three letters of months and days. */
export const CALENDAR =
  'jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom';
