/** Months of Danish, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december';
