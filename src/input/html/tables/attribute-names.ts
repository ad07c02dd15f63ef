/**
 * Attributes with words that describe an element like its class, collected from many sites'
 * templates.
 */
export const WORD_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'data-component',
  'data-component-name',
  'data-component-type',
  'data-testid',
  'data-test-id',
  'data-type',
  'data-module',
  'data-qa',
  'data-gu-name',
  'data-block',
  'data-ad',
];

/** Attributes in which lazy loaders keep an image's address, best first. */
export const IMAGE_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-full-src',
  'data-hi-res-src',
  'data-image',
  'data-orig-file',
  'src',
];

/** Attributes in which they keep lists of sources. */
export const IMAGE_SOURCE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Attributes in which they keep JSON that begins with, or soon has, an address. */
export const IMAGE_SOURCE_MAPS = ['data-srcs', 'data-attrs'];

/**
 * Attributes with the address of what is embedded, best first; lazy loaders and consent managers
 * keep it until a reader comes or agrees, and networks give that of a post.
 */
export const EMBED_SOURCES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-cookieblock-src',
  'data-cmp-src',
  'data-src-cmplz',
  'data',
  'data-href',
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-embed-url',
  'cite',
];

/** Attributes with the number of what is embedded, where the name of the element says of whom. */
export const EMBED_IDS = [
  'data-videoid',
  'videoid',
  'data-tweetid',
  'data-shortcode',
  'data-trackid',
  'data-bluesky-uri',
  'data-telegram-post',
];

/** Attributes in which scripts and tooltips keep the moment that an element shows, best first. */
export const DATE_ATTRIBUTES = [
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-published',
  'data-published-at',
  'data-publishdate',
  'data-pubdate',
  'data-created',
  'title',
];

/** What an attribute is read for: bits, so that a tag without any of them is skipped at once. */
export const Use = {
  words: 1,
  hiding: 2,
  role: 4,
  property: 8,
  type: 16,
  rel: 32,
  date: 64,
} as const;

/** Every attribute that the reader uses, with its uses. */
export const ATTRIBUTES: ReadonlyMap<string, number> = usesOf([
  [Use.words, WORD_ATTRIBUTES],
  [Use.hiding, ['class', 'style', 'hidden', 'aria-hidden']],
  [Use.role, ['role']],
  [Use.property, ['itemprop', 'property']],
  [Use.type, ['itemtype', 'typeof', 'itemscope']],
  [Use.rel, ['rel']],
  [Use.date, DATE_ATTRIBUTES],
  [0, IMAGE_SOURCES],
  [0, IMAGE_SOURCE_SETS],
  [0, IMAGE_SOURCE_MAPS],
  [0, EMBED_SOURCES],
  [0, EMBED_IDS],
  [
    0,
    (
      'alt aria-controls aria-level cite colspan content data datetime height href http-equiv lang name reversed ' +
      'rowspan shadowrootmode start type value width'
    ).split(' '),
  ],
]);

function usesOf(groups: [use: number, names: string[]][]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const [use, names] of groups) {
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) | use);
  }
  return uses;
}
