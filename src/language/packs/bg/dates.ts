/** Months of Bulgarian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'януари февруари март април май юни юли август септември октомври ноември декември';
