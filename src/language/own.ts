/**
 * Looks up a word of the input in a plain object, but not among inherited properties: “constructor”
 * is a word too.
 */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
