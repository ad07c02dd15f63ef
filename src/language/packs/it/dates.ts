/** Months of Italian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';

/** First three letters of months and days. */
export const CALENDAR = 'gen feb mar apr mag giu lug ago set ott nov dic lun mer gio ven dom';
