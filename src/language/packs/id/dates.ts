/** Months of Indonesian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januari februari maret april mei juni juli agustus september oktober november desember';
