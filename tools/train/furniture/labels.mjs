// What a character of a dump is.
export const FURNITURE = 0;
export const UNKNOWN = 1;
export const BODY = 2;
export const HEAD = 3;

const LETTER = /[\p{L}\p{N}]/gu;

/** How many letters and digits of each label stand between two offsets. */
export function countLabels({ text, labels }, start, end) {
  const counts = [0, 0, 0, 0];
  for (const { index } of text.slice(start, end).matchAll(LETTER)) counts[labels[start + index]]++;
  return counts;
}
