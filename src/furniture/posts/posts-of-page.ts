import type { PostProvider } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { elementsAround } from '../../input/html/elements/list-elements.js';
import type { HtmlPage, PageEmbed } from '../../input/html/page/html-page.js';
import { providerOf } from '../../input/html/tables/embed-hosts.js';
import { readSignature } from './post-lines.js';

/** A post from elsewhere that a page shows in full. */
export interface SocialPost {
  /** The network it is from, or null. */
  provider: PostProvider | null;
  /** The network’s code, or null for a quotation that ends like a post. */
  embed: PageEmbed | null;
  /** Its blocks, in order. */
  blocks: number[];
}

/** Each block of a post, with the post. */
export type PostBlocks = ReadonlyMap<number, SocialPost>;

const MARK = /^[-–—]/u;

/**
 * Finds the posts of a page: what a network’s code for embedding wraps, and block quotations that end
 * like one, with name, account and date. A post ends with such a line, even where its element does
 * not.
 */
export function postsOf({ blocks, elements, embeds }: HtmlPage): PostBlocks {
  const codes = new Map<number, PageEmbed | null>();
  for (const embed of embeds) {
    if (embed.post) codes.set(embed.element, embed);
  }
  for (const { text, html } of blocks) {
    if (html === null || !isQuoted(html.inside) || !MARK.test(text)) continue;
    if (readSignature(text, null) === null) continue;
    for (const e of elementsAround(elements, html.element)) {
      if (elements[e]?.tag !== 'blockquote') continue;
      codes.set(e, null);
      break;
    }
  }
  if (codes.size === 0) return new Map();
  const around: (SocialPost | undefined)[] = [];
  elements.forEach(({ parent }, e) => {
    const embed = codes.get(e);
    const own =
      embed === undefined
        ? undefined
        : { provider: embed === null ? null : providerOf(embed.words), embed, blocks: [] };
    around.push(around[parent] ?? own);
  });
  return blocksOf(blocks, around);
}

/** Whether a block is in a block quotation that no class calls a post. */
function isQuoted(inside: number): boolean {
  return (inside & (Inside.blockquote | Inside.embed)) === Inside.blockquote;
}

function blocksOf(
  blocks: readonly SourceBlock[],
  around: readonly (SocialPost | undefined)[],
): PostBlocks {
  const found = new Map<number, SocialPost>();
  const ended = new Set<SocialPost>();
  blocks.forEach(({ text, html }, i) => {
    const post = around[html?.element ?? -1];
    if (post === undefined || ended.has(post)) return;
    found.set(i, post);
    post.blocks.push(i);
    if (readSignature(text, post.provider)?.last === true) ended.add(post);
  });
  return found;
}
