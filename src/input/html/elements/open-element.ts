import type { BlockKind } from '../../../article.js';
import type { Nested } from '../../../markup/elements/open-elements.js';
import type { LaidElement } from '../page/page-layout.js';

/** An element with its end tag still to come. */
export interface OpenElement extends Nested {
  /** Place of the opening tag in the input. */
  start: number;
  end: number;
  /** The nearest block-level element: itself, or one around it. */
  block: OpenElement | null;
  /** Number of block-level elements around it. */
  depth: number;
  /** Bits of `Inside`, including its own. */
  inside: number;
  /** Kind of the blocks of its text. */
  kind: BlockKind;
  level: number | null;
  /** Whether its text is not part of the page's text. */
  silent: boolean;
  /**
   * Whether it is hidden inside a block; blocks that are hidden completely are judged at the end.
   */
  unseen: boolean;
  /** The outermost block-level element that hides it, or contains the `noscript` around it. */
  hiddenBy: OpenElement | null;
  words: string;
  itemprop: string;
  itemtype: string;
  /** Index in the page's list of elements, -1 until it contains something. */
  index: number;
  /** The block-level element around its block. */
  parent: OpenElement | null;
  /** Its class words and those around it, made for its first block. */
  wordsAround: readonly string[] | null;
  /** What is recorded of its layout, or null. */
  laid: LaidElement | null;
}
