/**
 * A stretch of a text: from `start` up to, not including, `end`, in UTF-16 code units.
 *
 * @example
 * ```ts
 * import type { Span } from 'copydesk';
 *
 * const span: Span = { start: 0, end: 5 };
 * 'Putin and Xi'.slice(span.start, span.end); // => 'Putin'
 * ```
 */
export interface Span {
  /** Offset of the first code unit. */
  start: number;
  /** Offset after the last code unit. */
  end: number;
}

/**
 * A span with its text: the `slice(start, end)` of the text it counts in.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const article = parseArticle('Harbour reopens\n\nThe harbour of Vessby reopened on Monday.');
 * article.headline; // => { start: 0, end: 15, text: 'Harbour reopens' }
 * ```
 */
export interface TextSpan extends Span {
  /** The characters of the span. */
  text: string;
}

/**
 * One run of the map from `article.text` to the input: text offset, source offset, text length,
 * source length.
 *
 * If both lengths are equal, the run maps character by character. If they differ (`&amp;` read as
 * `&`), it maps as a whole. Runs are ordered by text offset and never overlap.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * parseArticle('\n\nRain\n\nIt rained in Vessby all day.').source.map;
 * // => [[0, 2, 4, 4], [6, 8, 28, 28]]
 * ```
 */
export type SourceRun = [text: number, source: number, textLength: number, sourceLength: number];
