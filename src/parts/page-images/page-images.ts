import type { SourceBlock } from '../../input/blocks.js';
import * as Inside from '../../input/html/elements/ancestor-flags.js';
import { elementsAround } from '../../input/html/elements/list-elements.js';
import type { HtmlPage, PageImage } from '../../input/html/page/html-page.js';
import { firstSpanBehind, spanAt } from '../../language/spans.js';
import { completeAddress } from '../../language/web-address.js';
import { hasClassWord } from '../page-sources/field-class-words.js';
import type { UnplacedImage } from '../shared/unplaced.js';
import {
  ICON_ADDRESS,
  NO_IMAGE_WORDS,
  NO_PICTURE_ADDRESS,
  PORTRAIT_WORDS,
} from '../tables/image-words.js';
import { captionsOf } from './page-captions.js';
import { isSamePicture, pictureKey } from './same-picture.js';

/** Images inside these elements belong to the outlet or to other stories. */
const ELSEWHERE = Inside.nav | Inside.footer | Inside.aside | Inside.form | Inside.dialog;
/** Smallest width and height in pixels; smaller images are icons, or portraits next to a byline. */
const SMALLEST = 160;
/** Most characters of the end of an address that say what its picture is. */
const LONGEST_NAME = 120;
/** Most characters of the input between an image above the headline and the headline. */
const ABOVE = 6000;
/** Most elements around an image of an author that have such words. */
const STEPS_TO_AUTHOR = 3;
/** Most images of an article with a gallery. */
const MOST_IMAGES = 60;
/** A picture that is there more often stands in for others. */
const MOST_TIMES = 2;
/** Most elements around an image with class words that are checked. */
const STEPS = 6;

/**
 * Chooses the images that belong to the article, with their captions: those between its headline
 * and its end that are in a figure or large enough, or with which the page is shared, and those of
 * its gallery after the end. The lead image is the figure between headline and body, else the picture
 * with which the page is shared, whether the article shows it or not.
 *
 * @param headline - Index of the block that prints the headline, or -1.
 * @param body - Indices of the body’s blocks.
 * @param base - Address that completes relative ones, or null.
 * @param shared - The pictures with which the page is shared.
 */
export function readPageImages(
  page: HtmlPage,
  headline: number,
  body: readonly number[],
  base: string | null = null,
  shared: readonly UnplacedImage[] = [],
): UnplacedImage[] {
  const first = page.blocks[body[0] ?? -1];
  const last = page.blocks[body.at(-1) ?? -1];
  if (first === undefined || last === undefined) return [];
  const top = Math.min(first.source.start, page.blocks[headline]?.source.start ?? Infinity) - ABOVE;
  const holding = new Set(elementsAround(page.elements, first.html?.element ?? -1));
  const article = articleAround(page, holding, last);
  const kept = new Set(body);
  const captions = captionsOf(page, new Set([headline, ...body]));
  const keys = shared.map(({ url }) => pictureKey(url ?? ''));
  const isShared = ({ src, source }: PageImage): boolean => {
    if (src === null || keys.length === 0 || source.start > last.source.end) return false;
    const own = pictureKey(src);
    return keys.some((key) => isSamePicture(key, own));
  };
  const chosen = page.images.filter((image) => {
    if (image.source.start < top || image.inside & ELSEWHERE) return false;
    const captioned = captions.has(image);
    if (image.src === null && !captioned) return false;
    const shown =
      captioned || (isShownLarge(page, image, kept) && !isPortrait(page, image)) || isShared(image);
    if (!shown) return false;
    const behind = image.source.start > last.source.end;
    if (behind && !captions.has(image)) return false;
    return isShared(image) || isOfArticle(page, image, holding, behind ? article : null);
  });
  const images = onePerFigure(chosen).slice(0, MOST_IMAGES);
  const isSetOff = (image: PageImage): boolean => image.figure !== null || captions.has(image);
  const above = ({ source }: PageImage): boolean => source.start < first.source.start;
  const headlineEnd = page.blocks[headline]?.source.end ?? Infinity;
  const opens = (image: PageImage): boolean =>
    above(image) && image.source.start >= headlineEnd && isSetOff(image) && image.src !== null;
  const lead =
    images.find((image) => opens(image) && isShared(image)) ??
    images.find(opens) ??
    images.find(isShared) ??
    images.find((image) => above(image) && image.src !== null) ??
    (shared.length > 0 ? undefined : images[0]);
  const read = images.map((image) => ({
    url: image.src === null ? null : completeAddress(image.src, base),
    alt: image.alt,
    ...(captions.get(image) ?? { caption: null, credit: null }),
    width: image.width || null,
    height: image.height || null,
    lead: image === lead,
    source: image.source,
  }));
  return lead === undefined ? [...shared.slice(0, 1), ...read] : read;
}

/**
 * Whether an image without a caption is one of the author, a logo or the like, by the address of its
 * largest source or the words of the elements around it.
 */
function isPortrait({ elements }: HtmlPage, { src, element }: PageImage): boolean {
  if (src !== null && NO_PICTURE_ADDRESS.test(src.slice(-LONGEST_NAME))) return true;
  let at = element;
  for (let steps = 0; at >= 0 && steps < STEPS_TO_AUTHOR; steps++) {
    const around = elements[at];
    if (hasClassWord(around?.words ?? '', PORTRAIT_WORDS)) return true;
    at = around?.parent ?? -1;
  }
  return false;
}

/** Whether an image is in a figure, is large, or stands between two blocks of the body. */
function isShownLarge(page: HtmlPage, image: PageImage, kept: ReadonlySet<number>): boolean {
  return (
    image.figure !== null || isLarge(image) || (isUnsized(image) && isBetween(page, image, kept))
  );
}

function isLarge({ width, height }: PageImage): boolean {
  return (width ?? 0) >= SMALLEST && (height ?? SMALLEST) >= SMALLEST;
}

/** Whether a page does not say that an image is small, nor its address that it is an icon. */
function isUnsized({ width, height, src }: PageImage): boolean {
  if (src === null || ICON_ADDRESS.test(src.slice(-LONGEST_NAME))) return false;
  return (width ?? SMALLEST) >= SMALLEST && (height ?? SMALLEST) >= SMALLEST;
}

/** Whether an image stands between two blocks of the body. */
function isBetween(
  { blocks }: HtmlPage,
  { source }: PageImage,
  kept: ReadonlySet<number>,
): boolean {
  const spans = blocks.map((block) => block.source);
  const next = firstSpanBehind(spans, source.start);
  // a picture inside a paragraph is a sign in its text
  return spanAt(spans, source.start) < 0 && kept.has(next) && kept.has(next - 1);
}

/** The nearest `article` or `main` around the whole body, or -1. */
function articleAround(
  { elements }: HtmlPage,
  holding: ReadonlySet<number>,
  last: SourceBlock,
): number {
  const around = new Set(elementsAround(elements, last.html?.element ?? -1));
  for (const element of holding) {
    if (around.has(element) && /^(?:article|main)$/u.test(elements[element]?.tag ?? '')) {
      return element;
    }
  }
  return -1;
}

/**
 * Whether no element near an image has a class for other stories, and `article`, if given, contains
 * it. Elements that hold the beginning of the body too say nothing of the image.
 */
function isOfArticle(
  { elements }: HtmlPage,
  image: PageImage,
  holding: ReadonlySet<number>,
  article: number | null,
): boolean {
  let at = image.element;
  for (let steps = 0; at >= 0 && at !== article && steps < STEPS; steps++) {
    const element = elements[at];
    if (!holding.has(at) && hasClassWord(element?.words ?? '', NO_IMAGE_WORDS)) return false;
    at = element?.parent ?? -1;
  }
  return article === null || (article >= 0 && at === article);
}

/** Drops placeholders, in a figure or by their number, and repeated images. */
function onePerFigure(images: readonly PageImage[]): PageImage[] {
  const seen = new Map<number, PageImage[]>();
  for (const image of images) {
    if (image.figure === null) continue;
    const others = seen.get(image.figure);
    if (others === undefined) seen.set(image.figure, [image]);
    else others.push(image);
  }
  const times = new Map<string | null, number>();
  for (const { src } of images) times.set(src, (times.get(src) ?? 0) + 1);
  return images.filter((image) => {
    if (image.src !== null && (times.get(image.src) as number) > MOST_TIMES) return false;
    const others = image.figure === null ? [] : (seen.get(image.figure) as PageImage[]);
    if (image.src === null) return !others.some(({ src }) => src !== null);
    return image.figure === null || others.find(({ src }) => src === image.src) === image;
  });
}
