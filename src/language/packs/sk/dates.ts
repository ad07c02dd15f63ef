/** Months of Slovak, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra';
