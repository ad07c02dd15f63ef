/** Months of Norwegian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember';
