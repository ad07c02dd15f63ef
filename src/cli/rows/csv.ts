import { ARTICLES, type RowOf } from './table-schema.js';

const COLUMNS = Object.keys(ARTICLES) as (keyof typeof ARTICLES)[];

/** The first line of CSV. */
export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** A row in CSV, as RFC 4180 has it. */
export function csvLine(row: RowOf<typeof ARTICLES>): string {
  return `${COLUMNS.map((name) => cell(row[name])).join(',')}\r\n`;
}

function cell(value: string | null): string {
  if (value === null) return '';
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
