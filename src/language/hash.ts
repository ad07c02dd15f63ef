/** A text, up to `end`, as a 32-bit number: FNV-1a over its UTF-16 code units. */
export function fnv(text: string, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
