import { fnv, fnvOn } from '../../../model/hash.js';

/** Hashes a string, with a final mixing step. */
export function hashOf(text: string): number {
  return mix(fnv(text), text.length);
}

/** Hashes a part of a string, with the same result as {@link hashOf}. */
export function hashOfPart(text: string, start: number, end: number): number {
  return mix(fnvOn(fnv(''), text, start, end), end - start);
}

/** Combines two hashes. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
