/** The characters that a reader of a plain text sees, white space folded. */
export function seen(text: string): string {
  // two halves of a character are one only where nothing stands between them
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
