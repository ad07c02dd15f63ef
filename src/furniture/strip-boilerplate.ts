import type { BoilerplateReason, Removal, Span } from '../article.js';
import type { SourceBlock } from '../input/blocks.js';
import { readText } from '../input/read-text.js';
import { mapSpan } from '../input/source-map.js';
import {
  isNumber,
  isString,
  listOf,
  objectOf,
  optional,
  requireString,
  requireType,
} from '../language/require.js';
import { findFurniture, type Strike } from './find-furniture.js';
import { type FurnitureMemory, isMemory } from './lines/memory.js';

/**
 * The result of {@link stripBoilerplate}: the kept and the removed pieces, which together are the
 * whole text.
 *
 * @category Extract
 * @example
 * ```ts
 * import { stripBoilerplate, type StrippedText } from 'copydesk';
 *
 * const stripped: StrippedText = stripBoilerplate('It rained in Vessby all day.\n\nAdvertisement');
 * stripped.kept; // => [{ start: 0, end: 30 }]
 * ```
 */
export interface StrippedText {
  /** The kept pieces, joined. */
  text: string;
  /** The places of the kept pieces, in UTF-16 code units of the input. */
  kept: Span[];
  /**
   * The removed pieces, in order; `removed[i].text` is the input from `source.start` to
   * `source.end`.
   */
  removed: Removal[];
}

/**
 * Options of {@link stripBoilerplate}.
 *
 * @category Extract
 * @example
 * ```ts
 * import { type StripOptions, stripBoilerplate } from 'copydesk';
 *
 * const options: StripOptions = { keep: ['byline'] };
 * const { removed } = stripBoilerplate('By Mara Lind\n\nIt rained.\n\nAdvertisement', options);
 * removed.map(({ reason }) => reason); // => ['advertisement']
 * ```
 */
export interface StripOptions {
  /**
   * What {@link learnFurniture} learnt from other texts of the outlet: repeated lines are removed.
   */
  memory?: FurnitureMemory | undefined;
  /** Reasons for which nothing is removed. */
  keep?: readonly BoilerplateReason[] | undefined;
  /** The only reasons for which text is removed; the default is all. */
  strip?: readonly BoilerplateReason[] | undefined;
  /**
   * How sure a removal must be, 0 to 1; the default is 0.9. A higher value keeps more of the body
   * and leaves more furniture. No removal has a lower confidence, but for sentences within a line. `docs/models/lines.md` has figures for several values.
   */
  threshold?: number | undefined;
}

/**
 * Removes everything from a plain text that is not the article: menus, appeals, share bars,
 * comments, credits.
 *
 * Headline, dek and body are kept. Kept and removed pieces cover the input, in order and without
 * overlap: white space belongs to the piece before it, and at the very beginning to the first
 * piece. There is one exception: after the removed end of a paragraph it belongs to the next piece,
 * so that the paragraphs stay separate.
 *
 * @param text - A text as an extractor wrote it. HTML is read as plain text, including its tags.
 * @param options - What is known of the outlet, what to remove, and how sure a removal must be.
 * @returns The text without furniture, and the place of each piece in the input.
 * @throws TypeError when `text` is not a string, or an option has the wrong type.
 * @throws RangeError when `options.threshold` is not from 0 to 1.
 *
 * @category Extract
 * @example
 * ```ts
 * import { stripBoilerplate } from 'copydesk';
 *
 * const { text, removed } = stripBoilerplate('Rain\n\nIt rained in Vessby all day.\n\nShare on Facebook');
 * text; // => 'Rain\n\nIt rained in Vessby all day.\n\n'
 * removed[0]?.reason; // => 'share'
 * removed[0]?.source; // => { start: 36, end: 53 }
 * ```
 */
export function stripBoilerplate(text: string, options: StripOptions = {}): StrippedText {
  requireString(text, 'stripBoilerplate');
  const reasons = optional(listOf(isString));
  requireType(
    options,
    'stripBoilerplate: options',
    objectOf({
      memory: optional(isMemory),
      keep: reasons,
      strip: reasons,
      threshold: optional(isNumber),
    }),
  );
  const { memory, keep = [], strip, threshold } = options;
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1)) {
    throw new RangeError(
      `stripBoilerplate: options.threshold must be from 0 to 1, not ${threshold}`,
    );
  }
  const blocks = readText(text);
  const strikes = findFurniture(blocks, { memory, threshold }).filter(
    ({ reason }) => !keep.includes(reason) && (strip?.includes(reason) ?? true),
  );
  const pieces = cutPieces(text, blocks, strikes);
  const kept: Span[] = [];
  const removed: Removal[] = [];
  for (const { start, end, strike } of pieces) {
    if (strike === null) kept.push({ start, end });
    else {
      const { reason, rule, confidence } = strike;
      removed.push({
        reason,
        rule,
        text: text.slice(start, end),
        source: { start, end },
        confidence,
      });
    }
  }
  return { text: kept.map(({ start, end }) => text.slice(start, end)).join(''), kept, removed };
}

/** Marks of Markdown before the first character that a reader sees. */
const OPENING = '[*_';

/** A stretch of the input, which is kept if `strike` is null. */
interface Piece extends Span {
  strike: Strike | null;
}

/** Cuts the input into kept and removed pieces. */
function cutPieces(
  input: string,
  blocks: readonly SourceBlock[],
  strikes: readonly Strike[],
): Piece[] {
  const { length } = input;
  const pieces: Piece[] = [];
  const begin = (start: number, strike: Strike | null): void => {
    const last = pieces[pieces.length - 1];
    if (strike === null && last?.strike === null) return;
    if (last) last.end = start;
    pieces.push({ start: last ? start : 0, end: length, strike });
  };
  let next = 0;
  blocks.forEach(({ source, text, runs }, index) => {
    // a bullet belongs to the first characters after it, and so does the bracket of a link
    const place = (offset: number): number => {
      if (offset === 0) return source.start;
      const end = endOfSource(runs, offset - 1);
      let start = sourceOf(runs, offset);
      while (start > end && OPENING.includes(input[start - 1] as string)) start--;
      return start;
    };
    let at = 0; // end of the part of the block's text that is done
    for (let strike = strikes[next]; strike?.block === index; strike = strikes[++next]) {
      if (strike.start > at) begin(place(at), null);
      begin(place(strike.start), strike);
      at = strike.end;
      while (text[at] === ' ') at++;
      // keep the line break after a paragraph whose end was removed
      if (at >= text.length && strike.start > 0) begin(source.end, null);
    }
    if (at < text.length) begin(place(at), null);
  });
  if (pieces.length === 0) pieces.push({ start: 0, end: length, strike: null });
  return pieces.filter(({ start, end }) => end > start);
}

/** The place in the input of a character of a block's text. */
function sourceOf(runs: SourceBlock['runs'], offset: number): number {
  return mapSpan(runs, { start: offset, end: offset + 1 })[0]?.start ?? 0;
}

/** The end in the input of a character of a block's text. */
function endOfSource(runs: SourceBlock['runs'], offset: number): number {
  return mapSpan(runs, { start: offset, end: offset + 1 }).at(-1)?.end ?? 0;
}
