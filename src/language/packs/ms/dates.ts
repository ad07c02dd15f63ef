/** Months of Malay, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januari februari mac april mei jun julai ogos september oktober november disember';
