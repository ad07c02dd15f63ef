/** Months of Arabic, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر';
