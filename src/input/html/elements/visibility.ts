import type { SourceBlock } from '../../blocks.js';
import { Use } from '../tables/attribute-names.js';
import * as Inside from './ancestor-flags.js';
import type { Attributes } from './attributes.js';

/** Class words by which style sheets hide text from the eye and leave it to screen readers. */
const SCREEN_READER_CLASS =
  /visually-?hidden|(?:^|\s)(?:sr-only|screen-?readers?(?:-text|-only)?|off-?screen|assistive-text|element-invisible|a11y-hidden|hidden-accessible|(?:[a-z]{1,4}-)?vh)(?:\s|$)/i;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const CLIPPING_STYLE =
  /clip\s*:\s*rect\(|clip-path\s*:\s*inset\(50%|(?:^|[;\s])(?:width|height)\s*:\s*1px/i;
/** Blocks with more text in links than this are no prose. */
const LINKED = 0.3;
/** A page that hides so much of its prose shows it by a script. */
const MOST_HIDDEN = 0.9;
/** Of a class or style so much is looked at. */
const LOOKED_AT = 1000;

/**
 * How an element is kept from the eye: not at all, left to screen readers, hidden, or hidden from
 * screen readers alone, by which pages mark both what is decoration and what no one sees.
 */
export type Hiding = 'none' | 'screen-reader' | 'hidden' | 'from-readers';

/** Whether the page itself hides an element, as far as its own tag shows. */
export function hidingOf(attributes: Attributes): Hiding {
  if (!(attributes.uses & Use.hiding)) return 'none';
  const className = attributes.get('class')?.value;
  if (className !== undefined && SCREEN_READER_CLASS.test(className.slice(0, LOOKED_AT))) {
    return 'screen-reader';
  }
  const style = attributes.get('style')?.value.slice(0, LOOKED_AT);
  if (style !== undefined) {
    if (HIDING_STYLE.test(style)) return 'hidden';
    if (CLIPPING_STYLE.test(style)) return 'screen-reader';
  }
  if (attributes.has('hidden')) return 'hidden';
  return attributes.get('aria-hidden')?.value === 'true' ? 'from-readers' : 'none';
}

/** The blocks that are seen: all of them on a page that hides nearly everything until a script runs. */
export function dropHidden(blocks: SourceBlock[]): SourceBlock[] {
  let prose = 0;
  let hidden = 0;
  for (const { text, linkDensity, html } of blocks) {
    if (linkDensity > LINKED || html === null) continue;
    prose += text.length;
    if (html.inside & Inside.hidden) hidden += text.length;
  }
  if (hidden > MOST_HIDDEN * prose) return blocks;
  return blocks.filter(({ html }) => html === null || !(html.inside & Inside.hidden));
}
