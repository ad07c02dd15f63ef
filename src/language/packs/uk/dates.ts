/** Months of Ukrainian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень';
