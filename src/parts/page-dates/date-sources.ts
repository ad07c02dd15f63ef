import type { PageField } from '../page-sources/fields.js';

/** What a page says to machines, what it prints, what its address says, and what it prints of a change, by their rules. */
export const DATA = /^(?:json-ld|article:|microdata|meta)/u;
export const PRINT = /^(?:time|printed)/u;
export const ADDRESS = /^address/u;
export const CHANGE = /^updated/u;

const DAY = 86_400_000;

/** The days between two dates as written; Infinity if there is no second one. */
export function daysApart(one: PageField<string>, other: PageField<string> | undefined): number {
  if (other === undefined) return Infinity;
  return Math.abs(dayOf(one.value) - dayOf(other.value)) / DAY;
}

function dayOf(date: string): number {
  return Date.parse(date.slice(0, 10));
}
