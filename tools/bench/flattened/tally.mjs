// Counts letters of a dump by what they are and whether they stay.

/** What letters are, as in the labels of a dump. */
export const FURNITURE = 0;
export const NEITHER = 1;
export const BODY = 2;

const LETTER = /[\p{L}\p{N}]/gu;

/** Letters of each label before each offset: { of(start, end) } gives [furniture, neither, body] of a span. */
export function readGold({ text, body, neither }) {
  const labels = new Uint8Array(text.length);
  for (const [start, end] of neither) labels.fill(NEITHER, start, end);
  for (const [start, end] of body) labels.fill(BODY, start, end);
  const sums = [FURNITURE, NEITHER, BODY].map(() => new Uint32Array(text.length + 1));
  for (const { index } of text.matchAll(LETTER)) sums[labels[index]][index + 1] = 1;
  for (const list of sums) for (let i = 0; i < text.length; i++) list[i + 1] += list[i];
  return {
    length: text.length,
    of: (start, end) => sums.map((list) => list[end] - list[start]),
  };
}

/** What of body and furniture stays in the kept spans, and what that is worth. */
export function tally(gold, kept) {
  const [furniture, , body] = gold.of(0, gold.length);
  let keptFurniture = 0;
  let keptBody = 0;
  for (const { start, end } of kept) {
    const counts = gold.of(start, end);
    keptFurniture += counts[FURNITURE];
    keptBody += counts[BODY];
  }
  const precision = keptBody / Math.max(1, keptBody + keptFurniture);
  const recall = keptBody / Math.max(1, body);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { body, furniture, keptBody, keptFurniture, f1, loss: 1 - recall };
}

export const percent = (share, places = 1) => (100 * share).toFixed(places);

export function sum(list, key) {
  return list.reduce((total, each) => total + each[key], 0);
}

export function mean(list, key) {
  return sum(list, key) / Math.max(1, list.length);
}
