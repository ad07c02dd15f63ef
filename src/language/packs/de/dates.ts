/** Months of German, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januar|jänner februar|feber märz|maerz april mai juni juli august september oktober november dezember';

/** First three letters of months and days. */
export const CALENDAR =
  'jan feb mär apr mai jun jul aug sep okt nov dez mon die mit don fre sam son';
