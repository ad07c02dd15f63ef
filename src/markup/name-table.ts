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

/** @param names - in lower case. */
export function nameTable(names: Iterable<string>): NameTable {
  const byHash = new Map<number, string[]>();
  let longest = 0;
  for (const name of names) {
    const hash = hashOf(name, 0, name.length);
    const same = byHash.get(hash) ?? [];
    if (!same.includes(name)) byHash.set(hash, [...same, name]);
    longest = Math.max(longest, name.length);
  }
  return {
    find(input, start, end) {
      if (end - start > longest) return null;
      const candidates = byHash.get(hashOf(input, start, end));
      if (candidates === undefined) return null;
      for (const name of candidates) if (isNamed(input, start, end, name)) return name;
      return null;
    },
  };
}

function hashOf(input: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (hash * 31 + lowered(input.charCodeAt(i))) & 0x3fffffff;
  return hash;
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
