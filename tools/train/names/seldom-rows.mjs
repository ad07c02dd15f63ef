// Leaves out rows of a model that hardly any word asks for.
import { readFileSync } from 'node:fs';

/** Share of the rows with a single least weight that is left out, those that are used least. */
const SHARE = 0.35;

/**
 * Rows without the seldom ones: half of all rows have one weight of a twelfth, and without a third of
 * these no figure falls.
 *
 * @param rows keys and whole weights
 * @param uses how often each key occurs, see `usesOf`
 */
export function withoutSeldom(rows, uses) {
  const least = rows
    .filter(({ values }) => values.reduce((sum, value) => sum + Math.abs(value), 0) === 1)
    .map(({ key }) => key)
    .sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || a - b);
  const cut = new Set(least.slice(0, Math.floor(SHARE * least.length)));
  return rows.filter(({ key }) => !cut.has(key));
}

/** How often each of these keys occurs in files of features, as features.mjs writes them. */
export function usesOf(paths, keys) {
  const uses = new Map(keys.map((key) => [key, 0]));
  for (const path of paths) {
    const bytes = readFileSync(path);
    const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    for (let at = 0; at < numbers.length; ) {
      const words = numbers[at];
      at += 2; // the number of words, and the document
      for (let word = 0; word < words; word++) {
        const count = numbers[at + 1];
        at += 2; // the labels, and the number of features
        for (const end = at + count; at < end; at++) {
          const before = uses.get(numbers[at]);
          if (before !== undefined) uses.set(numbers[at], before + 1);
        }
      }
    }
  }
  return uses;
}
