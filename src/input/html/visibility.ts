import type { Attributes } from './attributes.js';

/** Class words by which style sheets hide text from the eye and leave it to screen readers. */
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:(?:u-|is-|a11y-)?visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|offscreen|off-screen|assistive-text|element-invisible|a11y-hidden|hidden-accessible|u-hidden-visually)(?:\s|$)/iu;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const CLIPPING_STYLE =
  /clip\s*:\s*rect\(|clip-path\s*:\s*inset\(50%|(?:^|[;\s])(?:width|height)\s*:\s*1px/iu;
/** Of a class or style so much is looked at. */
const LOOKED_AT = 1000;

/** How an element is kept from the eye. */
export type Hiding = 'none' | 'screen-reader' | 'hidden';

/** Whether the page itself hides an element, as far as its own tag shows. */
export function hidingOf(attributes: Attributes): Hiding {
  if (attributes.size === 0) return 'none';
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
  return attributes.get('aria-hidden')?.value === 'true' ? 'hidden' : 'none';
}
