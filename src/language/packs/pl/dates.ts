/** Months of Polish, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia';
