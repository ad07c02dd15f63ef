/** Months of Lithuanian, January first; `|` separates the names of one. From calendars. */
export const MONTHS =
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio';
