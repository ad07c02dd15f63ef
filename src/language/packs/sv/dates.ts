/** Months of Swedish, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december';
