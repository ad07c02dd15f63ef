import { schemeOf, webOrRelativeAddress } from '../../../language/web-address.js';
import * as Inside from '../elements/ancestor-flags.js';
import { type Attributes, attributeOf } from '../elements/attributes.js';
import { type ElementList, elementsAround } from '../elements/list-elements.js';
import type { OpenElement } from '../elements/open-element.js';
import type { PageImage } from '../page/html-page.js';
import { IMAGE_SOURCE_MAPS, IMAGE_SOURCE_SETS, IMAGE_SOURCES } from '../tables/attribute-names.js';

/** Images under this many pixels are tracking pixels. */
const SMALLEST = 3;
/** Width in pixels of a source of density `1x`; `2x` counts as twice as wide. */
const WIDTH_PER_DENSITY = 320;

/** Most elements around an image that are searched for its figure. */
const FIGURE_STEPS = 32;

/** An address that a tag gives for its image. */
interface Candidate {
  /** The address, or null if it is not http or https; any other candidate is better then. */
  src: string | null;
  width: number;
}

/** Collects the images of a page. */
export interface ImageReader {
  readonly images: PageImage[];
  onPicture(): void;
  onSource(attributes: Attributes): void;
  /**
   * Returns whether the image is meant to be seen. Of those in buttons, the first one of a figure is,
   * which the button shows in full; others are signs.
   */
  onImage(
    attributes: Attributes,
    around: OpenElement | null,
    start: number,
    end: number,
    inButton?: boolean,
  ): boolean;
}

export function readImages(list: ElementList): ImageReader {
  const images: PageImage[] = [];
  let picture: Candidate | null = null; // the best source of the `<picture>` that is being read
  return {
    images,
    onPicture() {
      picture = null;
    },
    onSource(attributes) {
      picture = better(picture, largestOf(attributes));
    },
    onImage(attributes, around, start, end, inButton = false) {
      const width = numberOf(attributes, 'width');
      const height = numberOf(attributes, 'height');
      const best = better(picture, largestOf(attributes));
      picture = null;
      if (isTiny(width) || isTiny(height)) return false;
      const src = best?.src ?? null;
      const refused = best !== null && src === null;
      const last = images[images.length - 1];
      const inside = around?.inside ?? 0;
      const element = list.indexOf(around?.block ?? null);
      if (inside & Inside.noscript && last !== undefined && last.element === element) {
        // a copy of the lazy loader's image, for readers without scripts
        last.src ??= src;
        last.refused ||= refused;
        return false;
      }
      const figure = inside & Inside.figure ? figureOf(list, element) : null;
      if (inButton && (figure === null || last?.figure === figure)) return false;
      images.push({
        src,
        refused,
        alt: attributeOf(attributes, 'alt') || null,
        width,
        height,
        source: { start, end },
        element,
        figure,
        inside,
      });
      return true;
    },
  };
}

/** The nearest figure around an element. */
function figureOf({ elements }: ElementList, element: number): number | null {
  let steps = 0;
  for (const at of elementsAround(elements, element)) {
    if (elements[at]?.tag === 'figure') return at;
    if (++steps === FIGURE_STEPS) break;
  }
  return null;
}

function isTiny(size: number | null): boolean {
  return size !== null && size < SMALLEST;
}

/** A size in pixels; a share of the room that there is says nothing of the image. */
function numberOf(attributes: Attributes, name: string): number | null {
  const value = attributes.get(name)?.value.slice(0, 12) ?? '';
  const number = value.includes('%') ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

/** The largest of the sources that a tag gives. */
function largestOf(attributes: Attributes): Candidate | null {
  let best: Candidate | null = null;
  for (const name of IMAGE_SOURCE_SETS) {
    const set = attributes.get(name)?.value;
    if (set !== undefined) best = better(best, largestInSet(set));
  }
  for (const name of IMAGE_SOURCES) {
    const src = attributes.get(name)?.value.trim();
    if (src !== undefined) best = better(best, candidate(src, 0));
  }
  for (const name of IMAGE_SOURCE_MAPS) {
    const map = attributes.get(name)?.value;
    if (best === null && map !== undefined) best = candidate(firstAddress(map), 0);
  }
  return best;
}

/** The first address in JSON, as of the width that a script would choose: `{"https://…":{…}}`. */
function firstAddress(json: string): string {
  return /"(https?:[^"\s]*)"/.exec(json.slice(0, LOOKED_AT))?.[1]?.replaceAll('\\/', '/') ?? '';
}

/** The wider of two candidates that can be shown; the first if they are equal. */
function better(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (a === null || b === null) return a ?? b;
  if (a.src === null || b.src === null) return a.src === null ? b : a;
  return b.width > a.width ? b : a;
}

/** Addresses of placeholder images, which a script replaces by the real ones. */
const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|leer|empty|pixel|1x1|lazyload|dummy)\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)/iu;
/** Most characters of an address that are checked. */
const LOOKED_AT = 400;

/** Schemes of the addresses that lazy loaders give to placeholders. */
const NO_PICTURE = ['data:', 'blob:', 'about:'];

/** A candidate for an address, or null if the address is a placeholder. */
function candidate(address: string, width: number): Candidate | null {
  const standsIn =
    NO_PICTURE.includes(schemeOf(address)) || PLACEHOLDER.test(address.slice(-LOOKED_AT));
  const src = standsIn ? '' : webOrRelativeAddress(address);
  return src === '' ? null : { src, width };
}

/**
 * The largest source of a `srcset`: a list of addresses, which may contain commas, each with a
 * width.
 */
export function largestInSet(set: string): Candidate | null {
  let best: Candidate | null = null;
  let i = 0;
  while (i < set.length) {
    while (i < set.length && (set.charCodeAt(i) <= 0x20 || set[i] === ',')) i++;
    const start = i;
    while (i < set.length && set.charCodeAt(i) > 0x20) i++;
    let end = i;
    while (end > start && set[end - 1] === ',') end--;
    let descriptor = '';
    if (end === i) {
      const comma = set.indexOf(',', i);
      descriptor = set.slice(i, comma < 0 ? set.length : comma).trim();
      i = comma < 0 ? set.length : comma;
    }
    const src = set.slice(start, end);
    best = better(best, candidate(src, widthOf(descriptor)));
  }
  return best;
}

function widthOf(descriptor: string): number {
  const size = Number.parseFloat(descriptor.slice(0, 12));
  if (!Number.isFinite(size)) return WIDTH_PER_DENSITY;
  return descriptor.endsWith('x') ? size * WIDTH_PER_DENSITY : size;
}
