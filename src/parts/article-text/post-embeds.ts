import type { Block, Embed, Span } from '../../article.js';
import type { SocialPost } from '../../furniture/posts/posts-of-page.js';
import { readPost } from '../../furniture/posts/read-post.js';
import type { FoundEmbed } from '../shared/unplaced.js';

/** A post from elsewhere, and its blocks in the body. */
export interface PostInBody {
  post: SocialPost;
  blocks: Block[];
  /** Index of its first block in the body. */
  first: number;
  /** The place of its blocks in the input. */
  source: Span;
}

/** Where the blocks of a body stand in the input, and in the text. */
export interface BodyPlaces {
  body: readonly Block[];
  /** Where each block begins in the input, never before the one above it; -1 where nobody knows. */
  starts: readonly number[];
}

/** The block after which something stands that begins at a place of the input, or null. */
export function blockBefore({ starts }: Pick<BodyPlaces, 'starts'>, place: number): number | null {
  let from = 0;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] as number) <= place) from = middle + 1;
    else to = middle;
  }
  return from === 0 || starts[from - 1] === -1 ? null : from - 1;
}

/** What an article shows from elsewhere, in order: its posts that are body, and all the rest. */
export function placeEmbeds(
  posts: readonly PostInBody[],
  found: readonly FoundEmbed[],
  places: BodyPlaces,
): Embed[] {
  const codes = new Map<SocialPost, FoundEmbed>();
  for (const embed of found) if (embed.post !== null) codes.set(embed.post, embed);
  const shown = new Set<FoundEmbed>();
  const embeds = posts.map(({ post, blocks, first, source }): Embed => {
    const code = codes.get(post);
    if (code !== undefined) shown.add(code);
    const text = blocks.map((block) => block.text).join('\n\n');
    return {
      start: (blocks[0] as Block).start,
      end: (blocks[blocks.length - 1] as Block).end,
      text,
      kind: 'post',
      provider: post.provider,
      url: code?.url ?? null,
      title: code?.title ?? null,
      ...readPost(post.provider, blocks),
      printed: null,
      after: first === 0 ? null : first - 1,
      source: code?.source ?? source,
    };
  });
  for (const embed of found) {
    if (shown.has(embed)) continue;
    const { kind, provider, url, title, printed, source } = embed;
    const after = blockBefore(places, source.start);
    const at = after === null ? (places.body[0]?.start ?? 0) : (places.body[after] as Block).end;
    embeds.push({
      start: at,
      end: at,
      text: '',
      kind,
      provider,
      url,
      title,
      author: null,
      content: [],
      printed,
      after,
      source,
    });
  }
  return embeds.sort(
    (a, b) => a.start - b.start || a.end - b.end || a.source.start - b.source.start,
  );
}
