import type { Article, SourceRun, Span } from '../article.js';
import { isList, isNumber, isString, objectOf, requireType } from '../language/require.js';
import { liesWithin } from '../language/spans.js';
import type { TextMap } from './blocks.js';

/**
 * Adds a run to a map, or extends the last run if both map character by character without a gap.
 */
export function appendRun(
  runs: SourceRun[],
  text: number,
  source: number,
  textLength: number,
  sourceLength: number,
): void {
  const last = runs[runs.length - 1];
  if (
    last !== undefined &&
    textLength === sourceLength &&
    last[2] === last[3] &&
    last[0] + last[2] === text &&
    last[1] + last[3] === source
  ) {
    last[2] += textLength;
    last[3] += sourceLength;
  } else {
    runs.push([text, source, textLength, sourceLength]);
  }
}

/** The map of a text as runs. */
export function runsOf({ text, runs }: { text: string; runs: TextMap }): readonly SourceRun[] {
  return typeof runs === 'number' ? sliceRuns(runs, { start: 0, end: text.length }, 0) : runs;
}

/** The part of a map for a stretch of its text, with text offsets counted from `offset`. */
export function sliceRuns(runs: TextMap, span: Span, offset: number): SourceRun[] {
  if (typeof runs === 'number') {
    const length = span.end - span.start;
    return length > 0 ? [[offset, runs + span.start, length, length]] : [];
  }
  const slice: SourceRun[] = [];
  for (let i = firstRunAfter(runs, span.start); i < runs.length; i++) {
    const [text, source, textLength, sourceLength] = runs[i] as SourceRun;
    if (text >= span.end) break;
    const skip = Math.max(0, span.start - text);
    const length = Math.min(text + textLength, span.end) - text - skip;
    const linear = textLength === sourceLength;
    appendRun(
      slice,
      offset + text + skip - span.start,
      linear ? source + skip : source,
      length,
      linear ? length : sourceLength,
    );
  }
  return slice;
}

/** The stretches of the input for a stretch of the text. */
export function mapSpan(runs: TextMap, span: Span): Span[] {
  const spans: Span[] = [];
  for (const [, source, , length] of sliceRuns(runs, span, 0)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.end === source) last.end += length;
    else spans.push({ start: source, end: source + length });
  }
  return spans;
}

/** From the first to the last character of the input for a stretch of the text, or null. */
export function extentOf(runs: TextMap, span: Span): Span | null {
  const spans = mapSpan(runs, span);
  const [first] = spans;
  return first === undefined ? null : { start: first.start, end: (spans.at(-1) as Span).end };
}

/** Index of the first run that ends after a text offset. */
function firstRunAfter(runs: readonly SourceRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as SourceRun;
    if (run[0] + run[2] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gives the place in the original input that a span of the article came from.
 *
 * A span inside one block gives one stretch; a span over several blocks gives one for each. The
 * empty line that joins two blocks in `article.text` has no place in the input and gives nothing.
 *
 * @param article - An article, fresh or loaded from JSON.
 * @param span - A span of `article.text`, in UTF-16 code units.
 * @returns Stretches of the input in UTF-16 code units, in order of the text.
 * @throws TypeError when `article` has no text and map, or `span` has no numbers.
 * @throws RangeError when the span is not inside `article.text`.
 *
 * @category Parse
 * @example
 * ```ts
 * import { parseArticle, toSource } from 'copydesk';
 *
 * const input = '\n\nRain\n\nIt rained in Vessby all day.';
 * const article = parseArticle(input);
 * toSource(article, article.headline ?? { start: 0, end: 0 }); // => [{ start: 2, end: 6 }]
 * ```
 */
export function toSource(article: Pick<Article, 'source' | 'text'>, span: Span): Span[] {
  const source = objectOf({ map: isList, length: isNumber });
  requireType(article, 'toSource: article', objectOf({ text: isString, source }));
  requireType(span, 'toSource: span', objectOf({ start: isNumber, end: isNumber }));
  const { start, end } = span;
  if (!liesWithin(span, article.text.length)) {
    throw new RangeError(
      `toSource needs a span within the article's ${article.text.length} characters, but was given ${start} to ${end}`,
    );
  }
  const spans = mapLoaded(article.source.map, span);
  if (spans?.every((each) => liesWithin(each, article.source.length))) return spans;
  throw new TypeError('toSource: article.source.map needs runs of four whole numbers');
}

/**
 * Like {@link mapSpan}, for a map that may have been loaded from anywhere: null if a run that it
 * needs is not one.
 */
function mapLoaded(map: readonly SourceRun[], span: Span): Span[] | null {
  try {
    return mapSpan(map, span);
  } catch {
    return null;
  }
}
