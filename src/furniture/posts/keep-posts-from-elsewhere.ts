import type { SourceBlock } from '../../input/blocks.js';
import { isPostLabel, readSignature } from './post-lines.js';
import type { PostBlocks, SocialPost } from './posts-of-page.js';

/** Least share of the body in posts from elsewhere that are part of it. */
const POSTS_IN_BODY = 0.1;

/**
 * Keeps the posts from elsewhere that are a part of the story: between its blocks or directly below
 * them, and a tenth of its text or more. Then all of them are kept, whatever the trees say, which
 * learnt from pages on which most posts are no text. A post of which the page has no words is none.
 *
 * @param kept - Whether each block is body; it is changed.
 * @returns The blocks of posts that are body.
 */
export function keepPostsFromElsewhere(
  blocks: readonly SourceBlock[],
  posts: PostBlocks,
  kept: boolean[],
): ReadonlySet<number> {
  const part = new Set<number>();
  if (posts.size === 0) return part;
  let last = kept.lastIndexOf(true);
  if (last >= 0) while (posts.has(last + 1)) last++;
  const spoken = new Map<SocialPost, boolean>();
  let all = 0;
  let letters = 0;
  for (let i = Math.max(0, kept.indexOf(true)); i <= last; i++) {
    const { text, linkDensity } = blocks[i] as SourceBlock;
    const post = posts.get(i);
    if (post !== undefined) {
      const said = spoken.get(post) ?? hasWords(blocks, post);
      spoken.set(post, said);
      if (!said || isLabel(text, linkDensity, post)) continue;
      part.add(i);
      letters += text.length;
    } else if (!kept[i]) continue;
    all += text.length;
  }
  if (letters < POSTS_IN_BODY * all) return new Set();
  for (const i of part) kept[i] = true;
  return part;
}

function isLabel(text: string, linkDensity: number, { provider }: SocialPost): boolean {
  return readSignature(text, provider) === null && isPostLabel(text, linkDensity);
}

/** Whether the page shows what a post says. */
function hasWords(blocks: readonly SourceBlock[], post: SocialPost): boolean {
  return post.blocks.some((i) => {
    const { text, linkDensity } = blocks[i] as SourceBlock;
    const signature = readSignature(text, post.provider);
    return signature === null ? !isPostLabel(text, linkDensity) : signature.words > 0;
  });
}
