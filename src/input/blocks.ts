import type { BlockKind, SourceRun, Span } from '../article.js';

/**
 * Map from a text to the input: its runs, or, if the whole text maps character by character, the
 * offset of its first character. The second form is the usual one, and takes less memory.
 */
export type TextMap = number | readonly SourceRun[];

/**
 * One block of the input. All later stages work on blocks, whatever the format of the input.
 *
 * In plain text `linkDensity` is 0, unless a program wrote down the links. The position of a block is its index in the list.
 */
export interface SourceBlock {
  /** Its kind, as far as the input shows it. */
  kind: BlockKind;
  /** Level of a heading, 1 to 6, or null. */
  level: number | null;
  /** Its text as a reader sees it: entities decoded, white space folded, on one line. */
  text: string;
  /** Map from `text` to the input. */
  runs: TextMap;
  /** Its extent in the input, including markers such as bullets. */
  source: Span;
  /** Share of its characters that are in links, 0 to 1. */
  linkDensity: number;
  /** What an HTML page shows of it besides its text; null for plain text. */
  html: HtmlFeatures | null;
}

/** What an HTML page shows of a block besides its text. */
export interface HtmlFeatures {
  /** Name of the nearest block-level element. */
  tag: string;
  /** Index of that element in `HtmlPage.elements`, of its parent and of its grandparent, or -1. */
  element: number;
  parent: number;
  grandparent: number;
  /** Number of block-level elements around the text. */
  depth: number;
  /** Class and id words of the element and its three nearest ancestors, nearest first. */
  words: readonly string[];
  /** Bits of {@link Inside}: the elements around the block. */
  inside: number;
  /** The nearest `itemprop` or RDFa `property` of the element or an element around it, or ''. */
  itemprop: string;
  /** Nearest `itemtype` or RDFa `typeof`, without the vocabulary's address, or ''. */
  itemtype: string;
  /** Number of its links that have text. */
  links: number;
  /** Characters in links. */
  linkLetters: number;
  /** Characters in bold. */
  boldLetters: number;
  /** Characters in italics. */
  italicLetters: number;
  /** Images since the previous block, and buttons. */
  images: number;
  buttons: number;
  /** Index of the outermost element that hides it, or -1. */
  hiddenIn: number;
  /** Whether it begins after two line breaks inside one element. */
  broken: boolean;
}

/** The same features with other bits of {@link Inside}. */
export function withInside(of: HtmlFeatures, inside: number): HtmlFeatures {
  return {
    tag: of.tag,
    element: of.element,
    parent: of.parent,
    grandparent: of.grandparent,
    depth: of.depth,
    words: of.words,
    inside,
    itemprop: of.itemprop,
    itemtype: of.itemtype,
    links: of.links,
    linkLetters: of.linkLetters,
    boldLetters: of.boldLetters,
    italicLetters: of.italicLetters,
    images: of.images,
    buttons: of.buttons,
    hiddenIn: of.hiddenIn,
    broken: of.broken,
  };
}
