/**
 * What elements are: from the HTML standard (parsing of end tags, rendering of flow content).
 */
import { Inside } from '../inside.js';

/** Bits that tell how an element is parsed and laid out. */
export const Trait = {
  /** Stands on lines of its own. */
  block: 1,
  /** Has no end tag. */
  void: 1 << 1,
  /** Its text is not shown. */
  silent: 1 << 2,
  /** End tags of inline elements do not pass it. */
  special: 1 << 3,
  /** No end tag within it closes what is around it. */
  scope: 1 << 4,
  /** Its end tag may come before those of block-level elements within it. */
  formatting: 1 << 5,
  /** Its start tag ends an open paragraph. */
  endsParagraph: 1 << 6,
  /** A new list item does not close one around it. */
  listStop: 1 << 7,
  heading: 1 << 8,
  /** Part of a table: its end tag stays within the table. */
  tablePart: 1 << 9,
  bold: 1 << 10,
  italic: 1 << 11,
  /** Belongs in the head. */
  head: 1 << 12,
  /** Its start tag ends an SVG or MathML drawing that was left open. */
  leavesDrawing: 1 << 13,
} as const;

const NAMES: [trait: number, names: string][] = [
  [
    Trait.block,
    'address article aside blockquote body caption center dd details dialog dir div dl dt ' +
      'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend ' +
      'li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ' +
      'ul xmp listing amp-sidebar amp-accordion amp-lightbox',
  ],
  [
    Trait.void,
    'area base basefont bgsound br col embed frame hr img input keygen link meta param source ' +
      'track wbr',
  ],
  [
    Trait.silent,
    'script style template svg math iframe object select textarea button title noembed noframes ' +
      'video audio canvas map datalist option rt rp applet frameset progress meter amp-iframe ' +
      'amp-ad amp-embed amp-state amp-analytics amp-script amp-sidebar',
  ],
  [
    Trait.special,
    'address applet area article aside base basefont bgsound blockquote body br button caption ' +
      'center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form ' +
      'frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li ' +
      'link listing main marquee menu meta nav noembed noframes noscript object ol p param ' +
      'plaintext pre script search section select source style summary table tbody td template ' +
      'textarea tfoot th thead title tr track ul wbr xmp',
  ],
  [Trait.scope, 'applet caption html table td th marquee object template'],
  [Trait.formatting, 'a b big code em font i nobr s small strike strong tt u'],
  [
    Trait.endsParagraph,
    'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption ' +
      'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre ' +
      'search section summary table ul xmp',
  ],
  [Trait.heading, 'h1 h2 h3 h4 h5 h6'],
  [Trait.tablePart, 'table caption colgroup tbody thead tfoot tr td th'],
  [Trait.bold, 'b strong'],
  [Trait.italic, 'i em cite'],
  [Trait.head, 'html head base basefont bgsound link meta noscript script style template title'],
  [
    Trait.leavesDrawing,
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li ' +
      'listing menu meta nobr ol p pre ruby s small span strike strong sub sup table tt u ul var ' +
      'article section main footer header nav aside figure',
  ],
];

const INSIDE: Record<string, number> = {
  nav: Inside.nav,
  header: Inside.header,
  footer: Inside.footer,
  aside: Inside.aside,
  form: Inside.form,
  figure: Inside.figure,
  figcaption: Inside.figcaption,
  article: Inside.article,
  main: Inside.main,
  blockquote: Inside.blockquote,
  table: Inside.table,
  ul: Inside.list,
  ol: Inside.list,
  dl: Inside.list,
  menu: Inside.list,
  h1: Inside.heading,
  h2: Inside.heading,
  h3: Inside.heading,
  h4: Inside.heading,
  h5: Inside.heading,
  h6: Inside.heading,
  time: Inside.time,
  address: Inside.address,
  noscript: Inside.noscript,
  pre: Inside.preformatted,
  details: Inside.details,
  dialog: Inside.dialog,
};

/** ARIA's landmarks, and the element that each is the role of. */
export const INSIDE_BY_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', Inside.nav],
  ['banner', Inside.header],
  ['contentinfo', Inside.footer],
  ['complementary', Inside.aside],
  ['search', Inside.form],
  ['article', Inside.article],
  ['main', Inside.main],
  ['dialog', Inside.dialog],
  ['alertdialog', Inside.dialog],
  ['figure', Inside.figure],
]);

/** Custom elements with these in their names take the place of paragraphs and sections. */
const CUSTOM_BLOCK = /paragraph|block|article|atom/;

/** What an element of a name is. */
export interface ElementKind {
  traits: number;
  inside: number;
}

const KINDS = new Map<string, ElementKind>();
for (const [trait, names] of NAMES) {
  for (const name of names.split(' ')) kindEntry(name).traits |= trait;
}
for (const [name, inside] of Object.entries(INSIDE)) kindEntry(name).inside = inside;
for (const [name, kind] of KINDS) {
  const passed = name === 'address' || name === 'div' || name === 'p';
  if (kind.traits & Trait.special && !passed) kind.traits |= Trait.listStop;
}

function kindEntry(name: string): ElementKind {
  const kind = KINDS.get(name) ?? { traits: 0, inside: 0 };
  KINDS.set(name, kind);
  return kind;
}

const INLINE: ElementKind = { traits: 0, inside: 0 };
const BLOCK: ElementKind = { traits: Trait.block, inside: 0 };

/** What an element is, by its name in lower case. */
export function kindOfElement(name: string): ElementKind {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  return name.includes('-') && CUSTOM_BLOCK.test(name) ? BLOCK : INLINE;
}
