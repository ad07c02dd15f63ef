import type { Line } from '../lines/line-list.js';

/** Sums of whole numbers over the lines before each line; the last item is the total. */
export type Sum = Uint32Array | Float64Array;

export interface Sums {
  /** These are not whole numbers: characters of scripts without spaces are parts of words. */
  words: Float64Array;
  letters: Uint32Array;
  prose: Uint32Array;
  struck: Uint32Array;
}

/** Counts words, letters, prose and removed lines up to each line. */
export function sumUp(lines: readonly Line[]): Sums {
  const size = lines.length + 1;
  const sums = {
    words: new Float64Array(size),
    letters: new Uint32Array(size),
    prose: new Uint32Array(size),
    struck: new Uint32Array(size),
  };
  for (let i = 0; i < lines.length; i++) {
    const { shape, prose, verdict } = lines[i] as Line;
    const letters = shape.letters + 1;
    sums.words[i + 1] = (sums.words[i] as number) + shape.words;
    sums.letters[i + 1] = (sums.letters[i] as number) + letters;
    sums.prose[i + 1] = (sums.prose[i] as number) + (prose && !verdict ? letters : 0);
    sums.struck[i + 1] = (sums.struck[i] as number) + (verdict ? 1 : 0);
  }
  return sums;
}

/** Letters of prose that no rule removed, from one line up to another. */
export function proseBetween(sums: Sums, from: number, to: number): number {
  return (sums.prose[to] as number) - (sums.prose[from] as number);
}
