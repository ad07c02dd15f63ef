/**
 * The elements around a block or an image: bits of `HtmlFeatures.inside`.
 *
 * Import it as `import * as Inside`: bundlers then replace the names by the numbers.
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
/** Some of its text is inside `<time>`. */
export const time = 1 << 13;
export const address = 1 << 14;
export const noscript = 1 << 15;
/** A post from another site, printed in full. */
export const embed = 1 << 16;
/** An element whose `itemprop` or `property` is articleBody. */
export const articleBody = 1 << 17;
export const preformatted = 1 << 18;
export const details = 1 << 19;
export const dialog = 1 << 20;
/**
 * Hidden by `hidden`, `aria-hidden` or its style; such blocks are kept only if nearly the whole
 * page is hidden.
 */
export const hidden = 1 << 21;
/** Code, of which empty lines are a part. */
export const code = 1 << 22;
