/** Months of Icelandic, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember';
