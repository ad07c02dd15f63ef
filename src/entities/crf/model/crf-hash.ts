import { fnv, fnvOn } from '../../../model/hash.js';

/** A hash of a string, stirred at the end. */
export function hashOf(text: string): number {
  return mix(fnv(text), text.length);
}

/** The hash of a stretch of a string, as {@link hashOf} has it. */
export function hashOfPart(text: string, start: number, end: number): number {
  return mix(fnvOn(fnv(''), text, start, end), end - start);
}

/** One hash of two. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
