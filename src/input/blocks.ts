import type { BlockKind, SourceRun, Span } from '../article.js';

/**
 * Map from a text to the input: its runs, or the offset of the first character where the others
 * follow it one by one. Most texts do, and a number takes no room.
 */
export type TextMap = number | readonly SourceRun[];

/**
 * One block of the input, whatever its format: what every later stage works on.
 *
 * Plain text fills `linkDensity` with 0; a block's position is its index in the list.
 */
export interface SourceBlock {
  /** What it is, as far as the input shows it. */
  kind: BlockKind;
  /** Level of a heading, 1 to 6, or null. */
  level: number | null;
  /** Its text as a reader sees it: entities decoded, white space folded, on one line. */
  text: string;
  /** Map from `text` to the input. */
  runs: TextMap;
  /** Its extent in the input, markers such as bullets included. */
  source: Span;
  /** Share of its characters that stand within links, 0 to 1. */
  linkDensity: number;
  /** What the page shows of it beside its text; null in plain text. */
  html: HtmlFeatures | null;
}

/** What the page shows of a block beside its text. */
export interface HtmlFeatures {
  /** Name of the nearest block-level element. */
  tag: string;
  /** That element, its parent and grandparent in `HtmlPage.elements`, or -1. */
  element: number;
  parent: number;
  grandparent: number;
  /** How many block-level elements stand around the text. */
  depth: number;
  /** Class and id words of the element and its three nearest ancestors, nearest first. */
  words: readonly string[];
  /** Bits of {@link Inside}: what the block stands in. */
  inside: number;
  /** Nearest `itemprop` or RDFa `property` of the element or what is around it, or ''. */
  itemprop: string;
  /** Nearest `itemtype` or RDFa `typeof`, without the vocabulary's address, or ''. */
  itemtype: string;
  /** Links that have text in it. */
  links: number;
  /** Characters in links. */
  linkLetters: number;
  /** Characters in bold. */
  boldLetters: number;
  /** Characters in italics. */
  italicLetters: number;
  /** Images, and buttons, since the block before. */
  images: number;
  buttons: number;
  /** Whether it begins behind two line breaks within one element. */
  broken: boolean;
}
