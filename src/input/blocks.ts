import type { BlockKind, SourceRun, Span } from '../article.js';
import type { HtmlFeatures } from './html/page.js';

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
  runs: SourceRun[];
  /** Its extent in the input, markers such as bullets included. */
  source: Span;
  /** Share of its characters that stand within links, 0 to 1. */
  linkDensity: number;
  /** What the page shows of it beside its text; null in plain text. */
  html: HtmlFeatures | null;
}
