import type { Span } from '../../article.js';

/** A stretch of a paragraph inside quotation marks, including the marks. */
export interface Region extends Span {
  /** The text between the marks. */
  inner: Span;
  /** Whether the marks are single ones. */
  single: boolean;
  /** Whether the paragraph ends before the mark is closed. */
  unclosed: boolean;
  /** Whether it continues the paragraph before without a mark of its own. */
  carried: boolean;
  /** Whether it may continue a region in the paragraph before that was left open. */
  goesOn: boolean;
  /** Index of its paragraph. */
  paragraph: number;
}
