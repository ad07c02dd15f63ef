/** A text with one space for all white space, and without invisible characters. */
export function foldSpace(text: string): string {
  if (!/[^\S ]| {2}|^ | $|[\u200B\uFEFF\u00AD]/u.test(text)) return text;
  return text
    .replace(/[\s\u200B\uFEFF\u00AD]+/gu, (space) => (/\s/u.test(space) ? ' ' : ''))
    .trim();
}
