/**
 * Names in lower case, looked up where they stand in an input. Most names of a page are known, and
 * need not be cut out of it.
 */
export interface NameTable {
  /** The name that stands here, in whatever case, or null if it is not in the table. */
  find(input: string, start: number, end: number): string | null;
}

const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER = 32;

/** Number of lists that names are kept in, by a hash; a power of two. */
const LISTS = 512;
const NONE: readonly string[] = [];

/** @param names - in lower case. */
export function nameTable(names: Iterable<string>): NameTable {
  const lists = new Array<readonly string[]>(LISTS).fill(NONE);
  for (const name of names) {
    const at = hashOf(name, 0, name.length);
    const same = lists[at] as readonly string[];
    if (!same.includes(name)) lists[at] = [...same, name];
  }
  return {
    find(input, start, end) {
      const candidates = lists[hashOf(input, start, end)] as readonly string[];
      for (const name of candidates) if (isNamed(input, start, end, name)) return name;
      return null;
    },
  };
}

/** A hash of length and three characters: names of the table differ in them, but for a few. */
function hashOf(input: string, start: number, end: number): number {
  const middle = input.charCodeAt((start + end) >> 1) | LOWER;
  const ends = (input.charCodeAt(start) | LOWER) * 7 + (input.charCodeAt(end - 1) | LOWER) * 31;
  return (ends + middle * 101 + (end - start) * 13) & (LISTS - 1);
}

function isNamed(input: string, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    if (lowered(input.charCodeAt(start + i)) !== name.charCodeAt(i)) return false;
  }
  return true;
}

function lowered(code: number): number {
  return code >= UPPER_A && code <= UPPER_Z ? code + LOWER : code;
}
