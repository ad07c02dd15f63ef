/** Months of Czech, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'ledna února března dubna května června července srpna září října listopadu prosince';
