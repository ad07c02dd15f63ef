import type { BoilerplateReason, Removal, SourceRun, Span } from '../../article.js';
import type { Strike } from '../../furniture/find-furniture.js';
import type { SourceBlock, TextMap } from '../../input/blocks.js';
import { appendRun, extentOf, sliceRuns } from '../../input/source-map.js';
import { trimSpan } from '../../language/spans.js';

/** What is left of a block once furniture is struck: a candidate for headline, dek and body. */
export interface Piece {
  /** Index of the block. */
  index: number;
  /** The block itself. */
  block: SourceBlock;
  /** What was kept of its text. */
  text: string;
  /** Map from `text` to the input. */
  runs: TextMap;
}

/** A struck piece of a block, as it reads. */
export interface Struck extends Strike {
  /** Its text. */
  text: string;
  /** Where it stands in the input. */
  source: Span;
}

/** Parts blocks into what is kept of each and what was struck. The strikes may come in any order. */
export function partBlocks(
  blocks: readonly SourceBlock[],
  unsorted: readonly Strike[],
): { kept: Piece[]; struck: Struck[] } {
  const kept: Piece[] = [];
  const strikes = inOrder(unsorted);
  let next = 0;
  blocks.forEach((block, index) => {
    const first = next;
    while (strikes[next]?.block === index) next++;
    const piece =
      next === first
        ? wholePiece(block, index)
        : keepRest(block, index, strikes.slice(first, next));
    if (piece !== null) kept.push(piece);
  });
  return { kept, struck: strikes.map((strike) => readStrike(blocks, strike)) };
}

/** The struck pieces alone, in order. */
export function readStrikes(blocks: readonly SourceBlock[], strikes: readonly Strike[]): Struck[] {
  return inOrder(strikes).map((strike) => readStrike(blocks, strike));
}

function inOrder(strikes: readonly Strike[]): Strike[] {
  return [...strikes].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A block that is kept whole. */
export function wholePiece(block: SourceBlock, index: number): Piece {
  return { index, block, text: block.text, runs: block.runs };
}

function readStrike(blocks: readonly SourceBlock[], strike: Strike): Struck {
  const { text, runs, source } = blocks[strike.block] as SourceBlock;
  const { block, start, end, reason, rule, confidence } = strike;
  if (start === 0 && end === text.length) {
    return { block, start, end, reason, rule, confidence, text, source };
  }
  const span = trimSpan(text, start, end);
  const struck = text.slice(span.start, span.end);
  const place = extentOf(runs, span) ?? source;
  return { block, start, end, reason, rule, confidence, text: struck, source: place };
}

/** Joins what the strikes leave of a block, with one space for each cut in the middle. */
function keepRest(block: SourceBlock, index: number, strikes: readonly Strike[]): Piece | null {
  let text = '';
  const runs: SourceRun[] = [];
  let from = 0;
  for (const stop of [...strikes, { start: block.text.length, end: block.text.length }]) {
    const span = trimSpan(block.text, from, stop.start);
    from = stop.end;
    if (span.end === span.start) continue;
    if (text !== '') text += ' ';
    for (const run of sliceRuns(block.runs, span, text.length)) appendRun(runs, ...run);
    text += block.text.slice(span.start, span.end);
  }
  return text === '' ? null : { index, block, text, runs };
}

/** The struck piece as an article lists it. */
export function toRemoval({ reason, rule, text, source, confidence }: Struck): Removal {
  return { reason, rule, text, source, confidence };
}

/** The struck pieces of the reasons asked for. */
export function struckAs(struck: readonly Struck[], ...reasons: BoilerplateReason[]): Struck[] {
  return struck.filter(({ reason }) => reasons.includes(reason));
}
