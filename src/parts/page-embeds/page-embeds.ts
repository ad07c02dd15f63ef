import type { PrintedPost } from '../../article.js';
import type { PostBlocks, SocialPost } from '../../furniture/posts/posts-of-page.js';
import { readPost } from '../../furniture/posts/read-post.js';
import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { elementsAround } from '../../input/html/elements/list-elements.js';
import * as Laid from '../../input/html/layout/laid-kind.js';
import type { HtmlPage, PageEmbed } from '../../input/html/page/html-page.js';
import { providerOf } from '../../input/html/tables/embed-hosts.js';
import { completeAddress } from '../../language/web-address.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import type { FoundEmbed } from '../shared/unplaced.js';
import { NO_IMAGE_WORDS } from '../tables/image-words.js';
import { embedAddress, embeddedKind } from './embed-service.js';

/** Elements around that belong to the outlet or to other stories. */
const ELSEWHERE =
  Inside.nav | Inside.footer | Inside.aside | Inside.form | Inside.dialog | Inside.hidden;
/** Most characters of the input between a video above the headline and the headline. */
const ABOVE = 6000;
/** Most things from elsewhere in one article. */
const MOST = 200;
/** Most elements around one with class words that are checked, and to the element with the body. */
const STEPS = 6;
const STEPS_TO_BODY = 3;
const LONGEST_TITLE = 300;
/** Titles that say only that it is a frame. */
const NO_TITLE =
  /^(?:iframe|embed|(?:youtube |vimeo )?video ?player|.{0,20}embed(?:ded)? .{0,20})$/iu;

/**
 * Finds what an article shows from elsewhere: posts, videos, sounds, maps, charts and documents,
 * between its headline and its end or directly below it.
 *
 * @param headline - Index of the block that prints the headline, or -1.
 * @param body - Indices of the body’s blocks.
 * @param base - Address that completes relative ones, or null.
 */
export function readPageEmbeds(
  page: HtmlPage,
  posts: PostBlocks,
  headline: number,
  body: readonly number[],
  base: string | null,
): FoundEmbed[] {
  const first = page.blocks[body[0] ?? -1];
  const last = page.blocks[body.at(-1) ?? -1];
  if (first === undefined || last === undefined || (page.embeds.length === 0 && posts.size === 0)) {
    return [];
  }
  const top = Math.min(first.source.start, page.blocks[headline]?.source.start ?? Infinity) - ABOVE;
  const kept = new Set(body);
  const linkIn = postLinks(page, base);
  const seen = new Set<string>();
  const found: FoundEmbed[] = [];
  let within = -1; // where the last post ends: what is in it belongs to it
  const candidates = candidatesOf(page, posts);
  for (const [i, { embed, post }] of candidates.entries()) {
    const { source, inside, end } = embed;
    if (source.start < within) continue;
    if (found.length === MOST) break;
    const inBody = post?.blocks.some((block) => kept.has(block)) === true;
    if (!inBody) {
      if (source.start < top || inside & ELSEWHERE) continue;
      if (!isOfArticle(page, embed, source.start > last.source.end ? last : null)) continue;
    }
    if (embed.post) within = end;
    const own = embedAddress(embed, base);
    if (!embed.post) {
      const frame = own === null ? null : embeddedKind(embed.tag, own);
      if (frame === null || own === null || seen.has(own)) continue;
      seen.add(own); // another is a copy for other screens, or for readers without scripts
      const { kind, provider } = frame;
      const title = titleOf(embed);
      found.push({ kind, provider, url: own, title, source, post: null, printed: null });
      continue;
    }
    const url = isPost(own) ? own : (linkIn(source.start, end) ?? frameIn(candidates, i, base));
    const printed = inBody || post === null ? null : printedPost(post, page.blocks);
    if (!inBody && printed === null && (url === null || seen.has(url))) continue;
    if (url !== null) seen.add(url);
    const provider =
      providerOf(embed.words) ?? (url === null ? null : (embeddedKind('', url)?.provider ?? null));
    const place = { start: source.start, end };
    found.push({ kind: 'post', provider, url, title: null, source: place, post, printed });
  }
  return found;
}

interface Candidate {
  embed: PageEmbed;
  post: SocialPost | null;
}

/** What the page embeds, and its quotations that end like a post, in order. */
function candidatesOf({ embeds, blocks }: HtmlPage, posts: PostBlocks): Candidate[] {
  const codes = new Map<PageEmbed, SocialPost>();
  const quoted: Candidate[] = [];
  for (const post of new Set(posts.values())) {
    if (post.embed !== null) codes.set(post.embed, post);
    else quoted.push({ embed: asCode(post, blocks), post });
  }
  const all = embeds.map((embed) => ({ embed, post: codes.get(embed) ?? null }));
  if (quoted.length === 0) return all;
  return [...all, ...quoted].sort((a, b) => a.embed.source.start - b.embed.source.start);
}

/** A quotation that ends like a post in the form of one. */
function asCode(post: SocialPost, blocks: readonly SourceBlock[]): PageEmbed {
  const first = blocks[post.blocks[0] as number] as SourceBlock;
  const { end } = (blocks[post.blocks[post.blocks.length - 1] as number] as SourceBlock).source;
  return {
    tag: 'blockquote',
    post: true,
    src: null,
    id: null,
    words: '',
    title: null,
    source: first.source,
    end,
    element: first.html?.element ?? -1,
    inside: first.html?.inside ?? 0,
  };
}

const isPost = (address: string | null): address is string =>
  address !== null && embeddedKind('', address)?.kind === 'post';

/**
 * Makes a function that gives the last link to a post in one stretch of the input after the other:
 * networks put it on the date, at the end.
 */
function postLinks(
  { layout: { elements } }: HtmlPage,
  base: string | null,
): (start: number, end: number) => string | null {
  let next = 0;
  return (start, end) => {
    let found: string | null = null;
    for (; next < elements.length; next++) {
      const { kind, start: at, address } = elements[next] as HtmlPage['layout']['elements'][number];
      if (at >= end) break;
      if (at < start || kind !== Laid.link || address === null) continue;
      const url = completeAddress(address, base);
      if (isPost(url)) found = url;
    }
    return found;
  };
}

/** The address of a frame in a post that a script has drawn already. */
function frameIn(
  candidates: readonly Candidate[],
  post: number,
  base: string | null,
): string | null {
  const { end } = (candidates[post] as Candidate).embed;
  for (let i = post + 1; i < candidates.length; i++) {
    const { embed } = candidates[i] as Candidate;
    if (embed.source.start >= end) break;
    const url = embedAddress(embed, base);
    if (isPost(url)) return url;
  }
  return null;
}

function printedPost(
  { provider, blocks }: SocialPost,
  all: readonly SourceBlock[],
): PrintedPost | null {
  const { author, content } = readPost(
    provider,
    blocks.map((block) => {
      const { text } = all[block] as SourceBlock;
      return { start: 0, end: text.length, text };
    }),
  );
  if (content.length === 0) return null;
  return {
    text: content.map(({ text }) => text).join('\n\n'),
    author: author?.text ?? null,
    handle: author?.handle ?? null,
  };
}

/**
 * Whether no element near one has a class for other stories; and for one below the body, whether it
 * stands beside the last block.
 */
function isOfArticle(
  { elements }: HtmlPage,
  { element }: PageEmbed,
  last: SourceBlock | null,
): boolean {
  let steps = 0;
  for (const at of elementsAround(elements, element)) {
    if (steps++ === STEPS) break;
    if (hasClassWord(elements[at]?.words ?? '', NO_IMAGE_WORDS)) return false;
  }
  if (last === null) return true;
  const beside = elements[last.html?.element ?? -1]?.parent ?? -1;
  steps = 0;
  for (const at of elementsAround(elements, element)) {
    if (at === beside) return true;
    if (++steps > STEPS_TO_BODY) return false;
  }
  return false;
}

function titleOf({ title }: PageEmbed): string | null {
  const text = title?.slice(0, LONGEST_TITLE).replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' || NO_TITLE.test(text) ? null : text;
}
