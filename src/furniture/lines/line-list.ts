import type { SourceBlock } from '../../input/blocks.js';
import type { Shape } from './line-shape.js';
import { readShape } from './line-stats.js';
import type { Verdict } from './verdict.js';

/** A block with its shape and what was found of it so far. */
export interface Line {
  /** Its place in the list of blocks. */
  index: number;
  text: string;
  /** Share of its letters within links. */
  linkDensity: number;
  shape: Shape;
  /** Whether it reads like a paragraph of a story. */
  prose: boolean;
  verdict: Verdict | null;
  /** What it is by what was learnt of other texts. */
  seen: Verdict | null;
}

/** All lines, and where the story runs among them. */
export interface Page {
  lines: Line[];
  /** First and last line of the run of prose; both -1 where there is none. */
  first: number;
  last: number;
  /** Letters of prose before each line, and in all as the last item. */
  proseBefore: Uint32Array;
}

/** A sentence of prose is this long at the least, in words. */
const SHORTEST_PROSE = 12;
/** So long and with a stop, it is prose in any language. */
const CERTAIN_PROSE = 25;

/** Lines so short come back, and weigh little beside what is told of them: the same share a shape. */
const LONGEST_SHARED = 12;

/** Reads the blocks. Where the story runs is told by {@link findRun} once lines are judged. */
export function readPage(blocks: readonly SourceBlock[]): Page {
  const shapes = new Map<string, Shape>();
  const lines = blocks.map(({ text, linkDensity }, index): Line => {
    const shape = shapes.get(text) ?? readShape(text);
    if (text.length <= LONGEST_SHARED) shapes.set(text, shape);
    return { index, text, linkDensity, shape, prose: isProse(shape), verdict: null, seen: null };
  });
  return { lines, first: -1, last: -1, proseBefore: new Uint32Array(lines.length + 1) };
}

function isProse(shape: Shape): boolean {
  if (!shape.ends || shape.words < SHORTEST_PROSE) return false;
  if (shape.code > 3 && shape.code * 12 > shape.letters) return false;
  return shape.lower >= shape.words * 0.5 || shape.words >= CERTAIN_PROSE;
}

/**
 * Finds the stretch of lines where prose outweighs everything else, struck lines not counted as
 * prose: the stretch with the greatest sum, in one pass.
 */
export function findRun(page: Page): void {
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

/** Whether a line stands within the run, its first and last line included. */
export function isInRun(page: Page, index: number): boolean {
  return index >= page.first && index <= page.last;
}

/** Share of the page's prose that stands before a line. */
export function shareBefore(page: Page, index: number): number {
  const total = page.proseBefore[page.lines.length] ?? 0;
  return total === 0 ? 0 : (page.proseBefore[index] ?? 0) / total;
}
