/** Months of Turkish, January first; `|` separates the names of one. From calendars. */
export const MONTHS = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık';
