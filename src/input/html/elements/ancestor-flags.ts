/**
 * What a block or an image stands in: bits of `HtmlFeatures.inside`.
 *
 * Imported whole, `import * as Inside`: bundlers put the numbers in the place of the names.
 */
export const nav = 1;
export const header = 1 << 1;
export const footer = 1 << 2;
export const aside = 1 << 3;
export const form = 1 << 4;
export const figure = 1 << 5;
export const figcaption = 1 << 6;
export const article = 1 << 7;
export const main = 1 << 8;
export const blockquote = 1 << 9;
export const table = 1 << 10;
export const list = 1 << 11;
export const heading = 1 << 12;
/** Some of its text stands in `<time>`. */
export const time = 1 << 13;
export const address = 1 << 14;
export const noscript = 1 << 15;
/** A post from elsewhere, printed in full. */
export const embed = 1 << 16;
/** An element whose `itemprop` or `property` is articleBody. */
export const articleBody = 1 << 17;
export const preformatted = 1 << 18;
export const details = 1 << 19;
export const dialog = 1 << 20;
/**
 * Hidden by `hidden`, `aria-hidden` or its style; blocks that are stay only where nearly the
 * whole page is.
 */
export const hidden = 1 << 21;
