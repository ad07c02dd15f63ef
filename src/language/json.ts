/** What JSON holds. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The object that a value of JSON is, or null. */
export function objectIn(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** The string that a value of JSON is, or ''. */
export function stringIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The items of a list; any other value by itself. */
export function itemsIn(value: Json | undefined): readonly (Json | undefined)[] {
  return Array.isArray(value) ? value : [value];
}
