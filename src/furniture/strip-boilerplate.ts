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
 * What {@link stripBoilerplate} gives: what was kept and what was struck, together the whole text.
 *
 * @example
 * ```ts
 * import { stripBoilerplate, type StrippedText } from 'copydesk';
 *
 * const stripped: StrippedText = stripBoilerplate('It rained in Vessby all day.\n\nAdvertisement');
 * stripped.kept; // => [{ start: 0, end: 30 }]
 * ```
 */
export interface StrippedText {
  /** The kept pieces, one behind the other. */
  text: string;
  /** Where the kept pieces stood, in UTF-16 code units of the input. */
  kept: Span[];
  /** What was struck, in order; `removed[i].text` is the input from `source.start` to `source.end`. */
  removed: Removal[];
}

/**
 * What {@link stripBoilerplate} is told beside the text.
 *
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
  /** What {@link learnFurniture} learnt of other texts of the outlet: lines that came back are struck. */
  memory?: FurnitureMemory | undefined;
  /** Reasons not to strike for. */
  keep?: readonly BoilerplateReason[] | undefined;
  /** The only reasons to strike for; all unless given. */
  strip?: readonly BoilerplateReason[] | undefined;
  /**
   * How sure a strike must be, 0 to 1; 0.5 unless given. More keeps more of the body and leaves more
   * furniture: no strike less sure is made. `docs/models/lines.md` shows what each value costs and brings.
   */
  threshold?: number | undefined;
}

/**
 * Strikes from a plain text what is not the article: menus, appeals, share bars, comments, credits.
 *
 * Headline, dek and body are kept. Kept and struck pieces cover the input, in order and without
 * overlap: white space goes with the piece before it, and at the very beginning with the first. Only
 * behind a struck end of a paragraph it goes with what follows, so that paragraphs stay apart.
 *
 * @param text - A text as an extractor left it. HTML is read as text, tags and all.
 * @param options - What is known of the outlet, what to strike, and how sure a strike must be.
 * @returns The text without furniture, and where each piece of the input went.
 * @throws TypeError when `text` is no string, or an option is not of its type.
 * @throws RangeError when `options.threshold` is not from 0 to 1.
 *
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
  const pieces = cutPieces(blocks, strikes, text.length);
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

/** A stretch of the input, kept where `strike` is null. */
interface Piece extends Span {
  strike: Strike | null;
}

/** Parts the input into kept and struck pieces. */
function cutPieces(
  blocks: readonly SourceBlock[],
  strikes: readonly Strike[],
  length: number,
): Piece[] {
  const pieces: Piece[] = [];
  const begin = (start: number, strike: Strike | null): void => {
    const last = pieces[pieces.length - 1];
    if (strike === null && last?.strike === null) return;
    if (last) last.end = start;
    pieces.push({ start: last ? start : 0, end: length, strike });
  };
  let next = 0;
  blocks.forEach(({ source, text, runs }, index) => {
    // a bullet goes with the first characters behind it
    const place = (offset: number) => (offset === 0 ? source.start : sourceOf(runs, offset));
    let at = 0; // how far the block's text is done
    for (let strike = strikes[next]; strike?.block === index; strike = strikes[++next]) {
      if (strike.start > at) begin(place(at), null);
      begin(place(strike.start), strike);
      at = strike.end;
      while (text[at] === ' ') at++;
      // the break behind a paragraph that lost its end still parts it from the next
      if (at >= text.length && strike.start > 0) begin(source.end, null);
    }
    if (at < text.length) begin(place(at), null);
  });
  if (pieces.length === 0) pieces.push({ start: 0, end: length, strike: null });
  return pieces.filter(({ start, end }) => end > start);
}

/** Where in the input a character of a block's text stands. */
function sourceOf(runs: SourceBlock['runs'], offset: number): number {
  return mapSpan(runs, { start: offset, end: offset + 1 })[0]?.start ?? 0;
}
