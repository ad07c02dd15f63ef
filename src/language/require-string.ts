/**
 * Throws unless an argument is a string: the one thing the extractors ask of their input.
 *
 * @throws TypeError naming the function and what it was given.
 */
export function requireString(value: unknown, caller: string): asserts value is string {
  if (typeof value !== 'string') {
    throw new TypeError(`${caller} needs a string, but was given ${describe(value)}`);
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
