/** A value in JSON. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The value if it is an object, or null. */
export function objectIn(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** The value if it is a string, or ''. */
export function stringIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The items of a list; any other value as a list of one. */
export function itemsIn(value: Json | undefined): readonly (Json | undefined)[] {
  return Array.isArray(value) ? value : [value];
}
