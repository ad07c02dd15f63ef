/**
 * Longest word of a table, and the fewest letters of a word that may be the end of a longer one.
 */
const LONGEST = 16;
const SHORTEST_END = 8;

/**
 * Whether class and id words contain a word of a table: alone, as two words with a mark between
 * them, or at the end of a longer word. `article__sub-title` and `articlesubtitle` contain
 * `subtitle`.
 */
export function hasClassWord(words: string, table: ReadonlySet<string>): boolean {
  const parts = words.split(/[^a-z]+/u);
  return parts.some((part, i) => {
    if (table.has(part)) return true;
    const next = parts[i + 1] ?? '';
    if (part.length + next.length <= LONGEST && table.has(part + next)) return true;
    for (let length = SHORTEST_END; length < part.length && length <= LONGEST; length++) {
      if (table.has(part.slice(-length))) return true;
    }
    return false;
  });
}
