/** Months of Swahili, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba';
