/** Months of Romanian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie';
