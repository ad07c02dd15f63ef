/** The number of no text: the offset basis of FNV-1a. */
export const FNV_BASIS = 0x811c9dc5 | 0;

/** A text, up to `end`, as a 32-bit number: FNV-1a over its UTF-16 code units. */
export function fnv(text: string, end = text.length): number {
  return fnvOn(FNV_BASIS, text, 0, end);
}

/** The number of what was hashed before, and of a stretch of a text behind it. */
export function fnvOn(before: number, text: string, start = 0, end = text.length): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = fnvStep(hash, text.charCodeAt(i));
  return hash;
}

/** The number of what was hashed before, and of one code unit behind it. */
export function fnvStep(before: number, code: number): number {
  return Math.imul(before ^ code, 0x01000193);
}
