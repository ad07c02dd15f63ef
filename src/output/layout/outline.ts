import type { Article, Block, Embed, Image } from '../../article.js';
import { placedEmbeds } from './embed-links.js';
import { placedPictures } from './pictures.js';
import { startsOf } from './posts.js';

/**
 * A part of the body as a reader sees it: a block, a picture, something from elsewhere that is no part
 * of the text, or what holds such parts.
 */
export type Outline =
  | { kind: 'block'; index: number; block: Block }
  | { kind: 'picture'; image: Image }
  | { kind: 'embed'; embed: Embed }
  | { kind: 'quotation'; cite: string | null; content: Outline[] }
  | { kind: 'post'; url: string | null; content: Outline[] }
  | OutlinedList;

/** A list with its items. */
export interface OutlinedList {
  kind: 'list';
  ordered: boolean;
  items: OutlinedItem[];
}

/** An item of a list, with its number in an ordered one. */
export interface OutlinedItem {
  number: number | null;
  content: Outline[];
}

/** What of the body is told of. */
interface OutlineOptions {
  /** Whether pictures stand in it. */
  pictures: boolean;
  /** Whether what is from elsewhere stands in it, beside the posts in the text. */
  embeds: boolean;
  /** Whether something stands before a block that lists and quotations must not go over. */
  parted?: (index: number) => boolean;
}

/** Where in the tree a part stands. */
interface Place {
  /** Level of the list around it, 0 for none. */
  level: number;
  /** The quotation around it. */
  quotation: number | null;
  /** Whether it is within a post. */
  posted: boolean;
}

/** Deepest level of lists; what is deeper is shown at it. */
const DEEPEST = 9;
/** The list or quotation of blocks whose kind alone tells that they are in one. */
const UNTOLD = -1;

/** The body as a tree. It takes any article, also one whose lists and quotations cross. */
export function outlineOf(
  { body, embeds, images }: Pick<Article, 'body' | 'embeds' | 'images'>,
  { pictures, embeds: embedded, parted = () => false }: OutlineOptions,
): Outline[] {
  const posts = startsOf(embeds);
  const placed = pictures ? placedPictures(images, body.length) : new Map<number, Image[]>();
  const fromElsewhere = embedded ? placedEmbeds(embeds, body.length) : new Map<number, Embed[]>();
  const shownAfter = (index: number): Outline[] => {
    const shown = (placed.get(index) ?? []).map((image): Outline => ({ kind: 'picture', image }));
    const others = fromElsewhere.get(index) ?? [];
    if (others.length === 0) return shown;
    return [...shown, ...others.map((embed): Outline => ({ kind: 'embed', embed }))].sort(
      (a, b) => placeInPage(a) - placeInPage(b),
    );
  };

  /** The end of the blocks from one on that belong with it. */
  const endOf = (from: number, to: number, belongs: (block: Block) => boolean): number => {
    let end = from + 1;
    while (end < to && !parted(end) && belongs(body[end] as Block)) end++;
    return end;
  };

  /** The parts of some blocks; what stands behind the last one may belong to what is around them. */
  const partsOf = (from: number, to: number, place: Place, last: boolean): Outline[] => {
    const parts: Outline[] = [];
    for (let i = from; i < to; ) {
      const [part, end] = partAt(i, to, place);
      parts.push(part);
      if (end < to || last) for (const shown of shownAfter(end - 1)) parts.push(shown);
      i = end;
    }
    return parts;
  };

  const partAt = (at: number, to: number, place: Place): [part: Outline, end: number] => {
    const block = body[at] as Block;
    if (block.kind === 'embed' && !place.posted) {
      const end = endOf(at, to, ({ kind, start }) => kind === 'embed' && !posts.has(start));
      const content = partsOf(at, end, { ...place, posted: true }, false);
      return [{ kind: 'post', url: posts.get(block.start) ?? null, content }, end];
    }
    const quotation = place.posted ? null : quotationOf(block);
    const quoteEnd =
      quotation === null || quotation === place.quotation
        ? at
        : endOf(at, to, (other) => quotationOf(other) === quotation);
    const level = place.posted ? 0 : levelOf(block);
    const listEnd = level > place.level ? endOf(at, to, inSameList(block, level)) : at;
    // the longer one holds the other
    if (listEnd > quoteEnd) return [listOf(at, listEnd, level, place), listEnd];
    if (quoteEnd > at) {
      const content = partsOf(at, quoteEnd, { ...place, quotation }, false);
      return [{ kind: 'quotation', cite: block.quoted?.cite ?? null, content }, quoteEnd];
    }
    return [{ kind: 'block', index: at, block }, at + 1];
  };

  const listOf = (from: number, to: number, level: number, place: Place): OutlinedList => {
    const items: OutlinedItem[] = [];
    for (let i = from; i < to; ) {
      const { list } = body[i] as Block;
      const end = endOf(i, to, (block) => levelOf(block) > level || block.list?.continues === true);
      const content = partsOf(i, end, { ...place, level }, end < to);
      items.push({ number: list?.number ?? null, content });
      i = end;
    }
    return { kind: 'list', ordered: (body[from] as Block).list?.ordered ?? false, items };
  };

  const top = partsOf(0, body.length, { level: 0, quotation: null, posted: false }, true);
  return [...shownAfter(-1), ...top];
}

/** Where a picture or something from elsewhere begins in the input. */
function placeInPage(part: Outline): number {
  if (part.kind === 'picture') return part.image.source.start;
  // an article that was stored may be older than the places of embeds
  return (part.kind === 'embed' && part.embed.source?.start) || 0;
}

function quotationOf({ kind, quoted }: Block): number | null {
  return quoted?.id ?? (kind === 'blockquote' ? UNTOLD : null);
}

function levelOf({ kind, list }: Block): number {
  if (kind === 'embed') return 0;
  if (list) return Math.min(Math.max(list.level, 1), DEEPEST);
  return kind === 'list-item' ? 1 : 0;
}

/** Whether another block is in the list that a block begins, or in one within it. */
function inSameList(first: Block, level: number): (other: Block) => boolean {
  const id = first.list?.id ?? UNTOLD;
  return (other) => {
    const own = levelOf(other);
    return own > level || (own === level && (other.list?.id ?? UNTOLD) === id);
  };
}
