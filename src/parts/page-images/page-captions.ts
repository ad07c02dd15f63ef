import type { Span } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { elementsAround } from '../../input/html/elements/list-elements.js';
import type { HtmlPage, PageImage } from '../../input/html/page/html-page.js';
import { runsOf } from '../../input/source-map.js';
import { spanAt } from '../../language/spans.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import {
  type Caption,
  isCredit,
  isGiver,
  nameInCredit,
  partCaption,
} from '../shared/caption-lines.js';
import { CAPTION_WORDS } from '../tables/image-words.js';

/** A caption is no longer, and has no larger share in links. */
const LONGEST_CAPTION = 1000;
const LINKED = 0.5;
const CAPTION_HINT = /capti|cutline|bild|legende|leyenda|didascalia|bijschrift|credit/u;
/** A figure is looked for so many elements up from its caption and its picture. */
const STEPS = 12;
/** So many where no element says that it is a figure. */
const STEPS_WITHOUT_FIGURE = 5;

/**
 * Finds the captions of a page’s pictures, each parted from its credit.
 *
 * A caption belongs to the picture right before it in the smallest element that holds both.
 *
 * @param taken - Blocks that are none: those of the headline and the body.
 */
export function captionsOf(page: HtmlPage, taken: ReadonlySet<number>): Map<PageImage, Caption> {
  const held = imagesByElement(page);
  const texts = new Map<PageImage, SourceBlock[]>();
  page.blocks.forEach((block, index) => {
    if (taken.has(index) || !isCaption(block)) return;
    const image = imageOf(block, page, held);
    if (image === null) return;
    const others = texts.get(image) ?? [];
    if (others.length === 0) texts.set(image, others);
    if (!others.some(({ text }) => text === block.text)) others.push(block);
  });
  return new Map([...texts].map(([image, blocks]) => [image, join(blocks, page.credits)]));
}

function isCaption({ html, text, linkDensity }: SourceBlock): boolean {
  if (html === null || text.length > LONGEST_CAPTION || linkDensity > LINKED) return false;
  if (html.inside & (Inside.figcaption | Inside.figure)) return true;
  const [own = '', around = ''] = html.words;
  return isNamedCaption(own) || isNamedCaption(around);
}

/** Few classes hold any part of these words: only they are taken apart. */
function isNamedCaption(words: string): boolean {
  return CAPTION_HINT.test(words) && hasClassWord(words, CAPTION_WORDS);
}

/** Pictures in one element, in order; those without an address only where there are no others. */
interface Held {
  images: PageImage[];
  /** The first that stands behind the caption looked at last: captions come in order. */
  next: number;
}

/** Pictures by each element that holds them. */
function imagesByElement({ images, elements }: HtmlPage): Map<number, Held> {
  const held = new Map<number, Held>();
  for (const image of images) {
    let at = image.element;
    for (let steps = 0; at >= 0 && steps < STEPS; steps++) {
      const others = held.get(at)?.images;
      if (others === undefined) held.set(at, { images: [image], next: 0 });
      else if (others[0]?.src === null) others[0] = image.src === null ? others[0] : image;
      else if (image.src !== null) others.push(image);
      at = elements[at]?.parent ?? -1;
    }
  }
  return held;
}

/** The picture that a caption stands under: a figure’s caption has its own, or none. */
function imageOf(
  { html, source }: SourceBlock,
  { elements }: HtmlPage,
  held: ReadonlyMap<number, Held>,
): PageImage | null {
  if (html === null) return null;
  let steps = html.inside & Inside.figure ? STEPS : STEPS_WITHOUT_FIGURE;
  for (const element of elementsAround(elements, html.element)) {
    if (steps-- === 0) return null;
    const found = held.get(element);
    if (found !== undefined) {
      const { images } = found;
      while ((images[found.next]?.source.start ?? Infinity) < source.start) found.next++;
      return images[found.next - 1] ?? images[0] ?? null;
    }
    if (elements[element]?.tag === 'figure') return null;
  }
  return null;
}

/** The words of all blocks of a caption; a credit that the page marks goes before one in its words. */
function join(blocks: readonly SourceBlock[], credits: readonly Span[]): Caption {
  const words: string[] = [];
  const marked: string[] = [];
  for (const block of blocks) {
    const credit = isGiver(block.text)
      ? { start: 0, end: block.text.length }
      : creditIn(block, credits);
    const { start, end } = credit ?? { start: 0, end: 0 };
    const rest = `${block.text.slice(0, start).trim()} ${block.text.slice(end).trim()}`.trim();
    if (credit !== null) marked.push(block.text.slice(start, end).trim());
    if (rest !== '') words.push(rest);
  }
  const { caption, credit } = partCaption(words.join(' '));
  const named = credit ?? (marked[0] === undefined ? null : nameInCredit(marked[0]));
  return { caption: caption?.replace(/^\d{1,3} ?\/ ?\d{1,3}\s/u, '') ?? null, credit: named };
}

/** The stretch of a block’s text that its page marks as credit, or null. */
function creditIn(block: SourceBlock, credits: readonly Span[]): Span | null {
  const marked = runsOf(block).filter(([, source]) => spanAt(credits, source) >= 0);
  const first = marked[0];
  const last = marked.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { start: first[0], end: last[0] + last[2] };
  return isCredit(block.text.slice(span.start, span.end)) ? span : null;
}
