import type { Embed } from '../../article.js';

/**
 * Where posts from elsewhere begin in the text. An article that was stored may be older than they
 * are.
 */
export function startsOf(embeds: readonly Embed[] | undefined): ReadonlySet<number | undefined> {
  return new Set((embeds ?? []).filter(({ text }) => text !== '').map(({ start }) => start));
}
