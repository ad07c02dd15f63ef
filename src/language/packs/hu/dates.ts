/** Months of Hungarian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'január február március április május június július augusztus szeptember október november december';
