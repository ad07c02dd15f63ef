/**
 * Whether class and id words hold a word of a table, alone or as two with a mark between them:
 * `article__sub-title` holds `subtitle`.
 */
export function hasClassWord(words: string, table: ReadonlySet<string>): boolean {
  const parts = words.split(/[^a-z]+/u);
  return parts.some((part, i) => table.has(part) || table.has(part + (parts[i + 1] ?? '')));
}
