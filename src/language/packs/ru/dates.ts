/** Months of Russian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'января|январь февраля|февраль марта апреля|апрель мая|май июня|июнь июля|июль августа сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь';
