import type { Embed } from '../../article.js';

/**
 * Where posts from elsewhere begin in the text, with their addresses. An article that was stored may
 * be older than they are.
 */
export function startsOf(embeds: readonly Embed[] | undefined): ReadonlyMap<number, string | null> {
  const shown = (embeds ?? []).filter(({ text }) => text !== '');
  return new Map(shown.map(({ start, url }) => [start, url ?? null]));
}
