import type { SourceBlock } from '../../input/blocks.js';
import type { LineShape } from './line-shape.js';
import { readShape } from './line-stats.js';
import type { Verdict } from './verdict.js';

/** A block with its statistics, and the verdict so far. */
export interface Line {
  /** Index in the list of blocks. */
  index: number;
  text: string;
  /** Share of its letters in links. */
  linkDensity: number;
  shape: LineShape;
  /** Whether it reads like a paragraph of a story. */
  prose: boolean;
  /** What speaks against it: a rule, until the model decides. */
  verdict: Verdict | null;
  /** Whether the model keeps it against a rule. */
  spared: boolean;
  /** The verdict from what was learnt from other texts. */
  seen: Verdict | null;
}

/** All lines, and the run of prose among them. */
export interface LineList {
  lines: Line[];
  /** First and last line of the run of prose; both -1 if there is none. */
  first: number;
  last: number;
  /** Letters of prose before each line; the last item is the total. */
  proseBefore: Uint32Array;
}

/** Fewest words of a sentence of prose. */
const SHORTEST_PROSE = 12;
/** From this many words on, a line with a full stop is prose in any language. */
const CERTAIN_PROSE = 25;

/**
 * Most characters of a line with shared statistics: short lines are often repeated, and the
 * statistics are large compared with them.
 */
const LONGEST_SHARED = 12;

/** Reads the blocks. {@link findRun} finds the run of prose after the lines are judged. */
export function readPage(blocks: readonly SourceBlock[]): LineList {
  const shapes = new Map<string, LineShape>();
  const lines = blocks.map(({ text, linkDensity }, index): Line => {
    const short = text.length <= LONGEST_SHARED;
    const shape = (short && shapes.get(text)) || readShape(text);
    if (short) shapes.set(text, shape);
    const prose = isProse(shape);
    return { index, text, linkDensity, shape, prose, verdict: null, spared: false, seen: null };
  });
  return { lines, first: -1, last: -1, proseBefore: new Uint32Array(lines.length + 1) };
}

function isProse(shape: LineShape): boolean {
  if (!shape.ends || shape.words < SHORTEST_PROSE) return false;
  if (shape.code > 3 && shape.code * 12 > shape.letters) return false;
  return shape.lower >= shape.words * 0.5 || shape.words >= CERTAIN_PROSE;
}

/**
 * Finds the stretch of lines where prose outweighs everything else, without counting removed lines
 * as prose. It is the stretch with the greatest sum, found in one pass.
 */
export function findRun(page: LineList): void {
  let best = 0;
  let sum = 0;
  let start = 0;
  let prose = 0;
  page.first = -1;
  page.last = -1;
  for (const { index, shape, verdict, prose: isStory } of page.lines) {
    page.proseBefore[index] = prose;
    const story = isStory && verdict === null;
    if (story) prose += shape.letters;
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += story ? shape.letters : -(verdict ? 20 : 40 + shape.letters * 0.3);
    if (sum > best) {
      best = sum;
      page.first = start;
      page.last = index;
    }
  }
  page.proseBefore[page.lines.length] = prose;
}

/** Whether a line is in the run of prose, including its first and last line. */
export function isInRun(page: LineList, index: number): boolean {
  return index >= page.first && index <= page.last;
}

/** Share of the page's prose before a line. */
export function shareBefore(page: LineList, index: number): number {
  const total = page.proseBefore[page.lines.length] ?? 0;
  return total === 0 ? 0 : (page.proseBefore[index] ?? 0) / total;
}
