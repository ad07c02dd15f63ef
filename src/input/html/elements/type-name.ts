/** Longest type that is read, in characters. */
const LONGEST = 200;

/**
 * The name `NewsArticle` from `https://schema.org/NewsArticle` or `schema:NewsArticle`; the first
 * of several.
 */
export function typeName(type: string): string {
  const word = type.slice(0, LONGEST).trim().split(/\s/u, 1)[0] as string;
  const at = Math.max(word.lastIndexOf('/'), word.lastIndexOf('#'), word.lastIndexOf(':'));
  return word.slice(at + 1);
}
