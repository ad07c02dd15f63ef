/** Months of Estonian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember';
