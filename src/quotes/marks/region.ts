import type { Span } from '../../article.js';

/** A stretch of a paragraph inside quotation marks, the marks included. */
export interface Region extends Span {
  /** What stands between the marks. */
  inner: Span;
  /** Whether the marks are single ones. */
  single: boolean;
  /** Whether the paragraph ends before the mark is closed. */
  unclosed: boolean;
  /** Whether it goes on from the paragraph before without a mark of its own. */
  carried: boolean;
  /** Whether the region before it was left open, in the paragraph before that it may go on from. */
  goesOn: boolean;
  /** Index of its paragraph. */
  paragraph: number;
}
