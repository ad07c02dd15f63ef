/** Months of English, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'january february march april may june july august september october november december';

/** Days of the week. */
export const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** What is printed for them, without stops. */
export const MONTH_ABBREVIATIONS = 'jan feb mar apr jun jul aug sep sept oct nov dec';
export const DAY_ABBREVIATIONS = 'mon tue tues wed thu thur thurs fri sat sun';

/** First three letters of months and days. */
export const CALENDAR =
  'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun';
