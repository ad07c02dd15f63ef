/**
 * How elements are parsed and shown, from the HTML standard (parsing of end tags, rendering of flow
 * content).
 */
import * as Inside from '../elements/ancestor-flags.js';
import * as Trait from './element-flags.js';

/** Traits of elements that are shown on lines of their own. */
const FLOW = Trait.block | Trait.special | Trait.endsParagraph;

/** Traits and the names of elements with them; a name may be in several rows. */
const NAMES: [traits: number, names: string][] = [
  [
    FLOW | Trait.leavesDrawing,
    'article aside blockquote center dd div dl dt figure footer header li main menu nav ol p pre ' +
      'section ul listing h1 h2 h3 h4 h5 h6 table hr',
  ],
  [FLOW, 'address details dir fieldset figcaption form hgroup search summary xmp'],
  [Trait.block | Trait.endsParagraph, 'dialog'],
  [Trait.block | Trait.special, 'tbody tfoot thead tr caption td th body head html'],
  [Trait.block, 'legend optgroup amp-sidebar amp-accordion amp-lightbox'],
  [
    Trait.empty | Trait.special,
    'area base basefont bgsound br col embed frame hr img input keygen link meta param source ' +
      'track wbr',
  ],
  [
    Trait.silent | Trait.special,
    'script style template iframe object select textarea button title noembed noframes applet ' +
      'frameset',
  ],
  [
    Trait.silent,
    'svg math video audio canvas map datalist option rt rp progress meter amp-iframe amp-ad ' +
      'amp-embed amp-state amp-analytics amp-script amp-sidebar',
  ],
  [Trait.special, 'colgroup marquee noscript plaintext'],
  [Trait.scope, 'applet caption html table td th marquee object template'],
  [Trait.formatting | Trait.leavesDrawing, 'b big code em i nobr s small strike strong tt u'],
  [Trait.formatting, 'a font'],
  [Trait.heading, 'h1 h2 h3 h4 h5 h6'],
  [Trait.tablePart, 'table caption colgroup tbody thead tfoot tr td th'],
  [Trait.bold, 'b strong'],
  [Trait.italic, 'i em cite'],
  [Trait.head, 'html head base basefont bgsound link meta noscript script style template title'],
  [Trait.leavesDrawing, 'body br embed head img meta ruby span sub sup var'],
];

const INSIDE: [inside: number, names: string][] = [
  [Inside.nav, 'nav'],
  [Inside.header, 'header'],
  [Inside.footer, 'footer'],
  [Inside.aside, 'aside'],
  [Inside.form, 'form'],
  [Inside.figure, 'figure'],
  [Inside.figcaption, 'figcaption'],
  [Inside.article, 'article'],
  [Inside.main, 'main'],
  [Inside.blockquote, 'blockquote'],
  [Inside.table, 'table'],
  [Inside.list, 'ul ol dl menu'],
  [Inside.heading, 'h1 h2 h3 h4 h5 h6'],
  [Inside.time, 'time'],
  [Inside.address, 'address'],
  [Inside.noscript, 'noscript'],
  [Inside.preformatted, 'pre'],
  [Inside.details, 'details'],
  [Inside.dialog, 'dialog'],
];

/** ARIA's landmark roles, each with the bit of the element it stands for. */
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

/** Custom elements with such names are used as paragraphs and sections. */
const CUSTOM_BLOCK = /paragraph|block|article|atom/;

/** How an element of a name is parsed and shown. */
export interface ElementKind {
  traits: number;
  inside: number;
}

const KINDS = new Map<string, ElementKind>();
for (const [traits, names] of NAMES) {
  for (const name of names.split(' ')) kindEntry(name).traits |= traits;
}
for (const [inside, names] of INSIDE) {
  for (const name of names.split(' ')) kindEntry(name).inside = inside;
}
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

/** How an element is parsed and shown, by its name in lower case. */
export function kindOfElement(name: string): ElementKind {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  return name.includes('-') && CUSTOM_BLOCK.test(name) ? BLOCK : INLINE;
}
