/** The characters that a reader of a plain text sees, white space folded. */
export function seen(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
