import { type SourceBlock, withInside } from '../../blocks.js';
import { Use } from '../tables/attribute-names.js';
import * as Inside from './ancestor-flags.js';
import type { Attributes } from './attributes.js';

/** Classes by which style sheets hide text visually and keep it for screen readers. */
const SCREEN_READER_CLASS =
  /visually-?hidden|(?:^|\s)(?:sr-only|screen-?readers?(?:-text|-only)?|off-?screen|assistive-text|element-invisible|a11y-hidden|hidden-accessible|(?:[a-z]{1,4}-)?vh)(?:\s|$)/i;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const CLIPPING_STYLE =
  /clip\s*:\s*rect\(|clip-path\s*:\s*inset\(50%|(?:^|[;\s])(?:width|height)\s*:\s*1px/i;
/** Blocks with a larger share of their text in links are not prose. */
const LINKED = 0.3;
/** If more than this share of its prose is hidden, a script will show it. */
const MOST_HIDDEN = 0.9;
/** Most characters of a class or style that are read. */
const LOOKED_AT = 1000;

/**
 * How an element is hidden: not at all, visually but kept for screen readers, completely, or from
 * screen readers only. Pages use the last both for decoration and for text that nobody sees.
 */
export type Hiding = 'none' | 'screen-reader' | 'hidden' | 'from-readers';

/** How the page hides an element, as far as the element's own tag shows. */
export function hidingOf(attributes: Attributes): Hiding {
  if (!(attributes.uses & Use.hiding)) return 'none';
  const className = attributes.get('class')?.value;
  if (className !== undefined && hidesVisually(className, attributes)) return 'screen-reader';
  const style = attributes.get('style')?.value.slice(0, LOOKED_AT);
  if (style !== undefined) {
    if (HIDING_STYLE.test(style)) return 'hidden';
    if (CLIPPING_STYLE.test(style)) return 'screen-reader';
  }
  if (attributes.has('hidden')) return 'hidden';
  return attributes.get('aria-hidden')?.value === 'true' ? 'from-readers' : 'none';
}

function hidesVisually(className: string, { known }: Attributes): boolean {
  let hides = known.hides.get(className);
  if (hides === undefined) {
    hides = SCREEN_READER_CLASS.test(className.slice(0, LOOKED_AT));
    known.hides.set(className, hides);
  }
  return hides;
}

/** The blocks of a page: those a reader sees, and all of them where some are hidden. */
export interface ShownBlocks {
  blocks: SourceBlock[];
  withHidden: SourceBlock[] | null;
}

/**
 * Takes out the hidden blocks; on a page that hides nearly everything until a script runs, all
 * blocks are shown. A `noscript` is shown on no page.
 */
export function takeOutHidden(all: SourceBlock[]): ShownBlocks {
  let prose = 0;
  let hidden = 0;
  let some = false;
  for (const { text, linkDensity, html } of all) {
    const inside = html?.inside ?? 0;
    if (inside & (Inside.hidden | Inside.noscript)) some = true;
    if (linkDensity > LINKED || inside & Inside.noscript) continue;
    prose += text.length;
    if (inside & Inside.hidden) hidden += text.length;
  }
  if (!some) return { blocks: all, withHidden: null };
  const off = hidden > MOST_HIDDEN * prose ? Inside.noscript : Inside.hidden | Inside.noscript;
  const blocks = all.filter(({ html }) => ((html?.inside ?? 0) & off) === 0);
  return { blocks: off & Inside.hidden ? blocks : blocks.map(asShown), withHidden: all };
}

/** A hidden block as it is when the page shows it. */
export function asShown(block: SourceBlock): SourceBlock {
  const { html } = block;
  if (html === null) return block;
  const inside = html.inside & ~(Inside.hidden | Inside.noscript);
  if (inside === html.inside) return block;
  const { kind, level, text, runs, source, linkDensity } = block;
  return { kind, level, text, runs, source, linkDensity, html: withInside(html, inside) };
}
