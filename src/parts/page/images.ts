import type { Image } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import { Inside } from '../../input/html/inside.js';
import type { HtmlPage, PageImage } from '../../input/html/page.js';
import { partCaption } from '../images.js';

/** Pictures in these belong to the outlet or to other stories. */
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.form | Inside.dialog;
/** A smaller picture is an icon or a face beside a byline. */
const SMALLEST = 160;
/** A picture above the headline stands this close to it, in characters of the input. */
const ABOVE = 6000;
/** The picture of one figure only; a gallery shows its own. */
const MOST_IMAGES = 60;

/**
 * Chooses the pictures that belong to the article: those between its headline and its end, in a
 * figure or large enough, with the caption of their figure.
 *
 * @param headline - Index of the block that prints the headline, or -1.
 * @param body - Indices of the body’s blocks.
 */
export function readPageImages(page: HtmlPage, headline: number, body: readonly number[]): Image[] {
  const first = page.blocks[body[0] ?? -1];
  const last = page.blocks[body.at(-1) ?? -1];
  if (first === undefined || last === undefined) return [];
  const top = Math.min(first.source.start, page.blocks[headline]?.source.start ?? Infinity) - ABOVE;
  const captions = readCaptions(page.blocks);
  return page.images
    .filter(
      (image) =>
        image.source.start >= top &&
        image.source.start <= last.source.end &&
        (image.inside & ELSEWHERE) === 0 &&
        (image.figure !== null || isLarge(image)),
    )
    .slice(0, MOST_IMAGES)
    .map(({ src, alt, figure, source }) => ({
      url: src,
      alt: alt === '' ? null : alt,
      ...partCaption(captions.get(figure ?? -1) ?? ''),
      source,
    }));
}

function isLarge({ width, height }: PageImage): boolean {
  return (width ?? 0) >= SMALLEST && (height ?? SMALLEST) >= SMALLEST;
}

/** Text of each figure’s caption. */
function readCaptions(blocks: readonly SourceBlock[]): Map<number, string> {
  const captions = new Map<number, string>();
  for (const { html, text } of blocks) {
    if (html === null || (html.inside & Inside.figcaption) === 0) continue;
    for (const element of html.ancestors) {
      const before = captions.get(element);
      captions.set(element, before === undefined ? text : `${before} ${text}`);
    }
  }
  return captions;
}
