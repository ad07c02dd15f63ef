/** Months of Dutch, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'januari februari maart|mrt april mei juni juli augustus september oktober november december';

/** First three letters of months and days. */
export const CALENDAR = 'jan feb maa apr mei jun jul aug sep okt nov dec din woe don vri zat zon';
