import type { SourceRun } from '../../article.js';
import type { TextMap } from '../../input/blocks.js';

/** The first offset of a text of some length whose place in the input is not before a place. */
export function offsetAt(runs: TextMap, length: number, place: number): number {
  if (typeof runs === 'number') return Math.min(Math.max(place - runs, 0), length);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [, source, , sourceLength] = runs[middle] as SourceRun;
    // a separator that stands nowhere in the input has its place before what follows
    if (source + Math.max(sourceLength, 1) <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  if (run === undefined) return length;
  const [text, source, textLength, sourceLength] = run;
  if (place <= source) return text;
  return text + (textLength === sourceLength ? place - source : textLength);
}
