/** What a block or an image stands in: bits of `HtmlFeatures.inside`. */
export const Inside = {
  nav: 1,
  header: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  form: 1 << 4,
  figure: 1 << 5,
  figcaption: 1 << 6,
  article: 1 << 7,
  main: 1 << 8,
  blockquote: 1 << 9,
  table: 1 << 10,
  list: 1 << 11,
  heading: 1 << 12,
  /** Some of its text stands in `<time>`. */
  time: 1 << 13,
  address: 1 << 14,
  noscript: 1 << 15,
  /** A post from elsewhere, printed in full. */
  embed: 1 << 16,
  /** An element whose `itemprop` or `property` is articleBody. */
  articleBody: 1 << 17,
  preformatted: 1 << 18,
  details: 1 << 19,
  dialog: 1 << 20,
  /**
   * Hidden by `hidden`, `aria-hidden` or its style; blocks that are stay only where nearly the
   * whole page is.
   */
  hidden: 1 << 21,
} as const;
