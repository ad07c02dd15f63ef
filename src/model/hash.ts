/** The hash of the empty text: the offset basis of FNV-1a. */
export const FNV_BASIS = 0x811c9dc5 | 0;

/** Hashes a text, up to `end`, to a 32-bit number: FNV-1a over its UTF-16 code units. */
export function fnv(text: string, end = text.length): number {
  return fnvOn(FNV_BASIS, text, 0, end);
}

/** Continues a hash with a stretch of a text. */
export function fnvOn(before: number, text: string, start = 0, end = text.length): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = fnvStep(hash, text.charCodeAt(i));
  return hash;
}

/** Continues a hash with one code unit. */
export function fnvStep(before: number, code: number): number {
  return Math.imul(before ^ code, 0x01000193);
}
