/** Months of Spanish, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

/** First three letters of months and days. */
export const CALENDAR = 'ene feb mar abr may jun jul ago sep oct nov dic lun mié jue vie sáb dom';
