/**
 * How elements are parsed and shown, from the HTML standard (parsing of end tags, rendering of flow
 * content).
 */
import { nameTable } from '../name-table.js';
import * as Trait from './element-traits.js';

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
  [
    Trait.laidOut,
    'a b strong i em cite dfn var code kbd samp tt q s strike del sub sup ul ol menu dl li dt dd ' +
      'blockquote pre table thead tr td th article aside figure main section form nav',
  ],
  [Trait.head, 'html head base basefont bgsound link meta noscript script style template title'],
  [Trait.leavesDrawing, 'body br embed head img meta ruby span sub sup var'],
];

/** Custom elements with such names are used as paragraphs and sections. */
const CUSTOM_BLOCK = /paragraph|block|article|atom/;

const TRAITS = new Map<string, number>();
for (const [traits, names] of NAMES) {
  for (const name of names.split(' ')) TRAITS.set(name, (TRAITS.get(name) ?? 0) | traits);
}
for (const [name, traits] of TRAITS) {
  const passed = name === 'address' || name === 'div' || name === 'p';
  if (traits & Trait.special && !passed) TRAITS.set(name, traits | Trait.listStop);
}

/** Bits of `Trait`: how an element is parsed and shown, by its name in lower case. */
export function traitsOf(name: string): number {
  const traits = TRAITS.get(name);
  if (traits !== undefined) return traits;
  return name.includes('-') && CUSTOM_BLOCK.test(name) ? Trait.block : 0;
}

/** Names that pages often use, beside those with traits. */
const PLAIN = 'abbr bdi data ins label mark output path g picture time use';
const TAGS = nameTable([...TRAITS.keys(), ...PLAIN.split(' ')]);
/** Longest name that is read whole. */
const LONGEST_TAG = 60;

/** The name of a tag in lower case. */
export function tagNamed(input: string, start: number, end: number): string {
  return (
    TAGS.find(input, start, end) ??
    input.slice(start, Math.min(end, start + LONGEST_TAG)).toLowerCase()
  );
}
