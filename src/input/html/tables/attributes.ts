/** Attributes whose words describe an element as its class does: from many sites' templates. */
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

/** Attributes that lazy loaders keep an image's address in, best first. */
export const IMAGE_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-full-src',
  'data-hi-res-src',
  'src',
];

/** The same for lists of sources. */
export const IMAGE_SOURCE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** Every attribute that the reader looks at. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...WORD_ATTRIBUTES,
  ...IMAGE_SOURCES,
  ...IMAGE_SOURCE_SETS,
  'alt',
  'aria-hidden',
  'aria-level',
  'content',
  'data',
  'datetime',
  'height',
  'hidden',
  'href',
  'http-equiv',
  'itemprop',
  'itemscope',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'style',
  'type',
  'typeof',
  'width',
]);
