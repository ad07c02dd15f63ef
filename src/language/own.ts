/**
 * What a plain object holds under a word of the input, and nothing that every object inherits:
 * “constructor” is a word too.
 */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
