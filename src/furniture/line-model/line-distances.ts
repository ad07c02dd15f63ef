import type { Line } from '../lines/line-list.js';
import type { LineShape } from '../lines/line-shape.js';

/** Fewest words of a long line. */
export const LONG_LINE = 15;

export interface Distances {
  /** Distance to the last long line before, and to the next one after. */
  since: Uint8Array;
  until: Uint8Array;
  /** Number of lines with a similar shape among the next eight. */
  alike: Uint8Array;
  /** Median length of a line of prose, in letters. */
  median: number;
}

export function measureDistances(lines: readonly Line[]): Distances {
  const count = lines.length;
  const since = new Uint8Array(count);
  const until = new Uint8Array(count);
  const alike = new Uint8Array(count);
  const shapes = new Uint8Array(count);
  for (let i = 0; i < count; i++) shapes[i] = likeness((lines[i] as Line).shape);
  for (let i = 0; i < count; i++) {
    const long = (lines[i] as Line).shape.words >= LONG_LINE;
    since[i] = long ? 0 : Math.min(30, i > 0 ? (since[i - 1] as number) + 1 : 30);
    let same = 0;
    for (let j = Math.max(0, i - 4); j <= i + 4 && j < count; j++) {
      if (shapes[j] === shapes[i]) same++;
    }
    alike[i] = same;
  }
  for (let i = count - 1; i >= 0; i--) {
    const long = (lines[i] as Line).shape.words >= LONG_LINE;
    until[i] = long ? 0 : Math.min(30, i + 1 < count ? (until[i + 1] as number) + 1 : 30);
  }
  const lengths = lines.filter(({ prose }) => prose).map(({ shape }) => shape.letters);
  lengths.sort((a, b) => a - b);
  return { since, until, alike, median: lengths[lengths.length >> 1] ?? 0 };
}

/**
 * The logarithm of the length, the last mark, and whether the words have capitals, as one number.
 */
function likeness(shape: LineShape): number {
  const size = 32 - Math.clz32(shape.words + 1);
  return size * 4 + (shape.ends ? 2 : 0) + (shape.capitals > 0.6 * shape.words ? 1 : 0);
}
