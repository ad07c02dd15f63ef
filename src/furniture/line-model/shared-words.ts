import { shareByte } from '../../model/bytes.js';
import type { Line } from '../lines/line-list.js';
import type { Sum } from './line-sums.js';

/** Words are counted in this many buckets. */
const BUCKETS = 1 << 14;

/** Stands for several lines in {@link readVocabulary}. */
const SEVERAL = -1;

/** By the hash of a word, the line of the story that contains it, counted from 1, or {@link SEVERAL}. */
function readVocabulary(lines: readonly Line[], isStory: (i: number) => boolean): Int32Array {
  const places = new Int32Array(BUCKETS);
  for (let i = 0; i < lines.length; i++) {
    if (!isStory(i)) continue;
    for (const word of (lines[i] as Line).shape.contents) {
      const bucket = bucketOf(word);
      const place = places[bucket] as number;
      if (place !== i + 1) places[bucket] = place === 0 ? i + 1 : SEVERAL;
    }
  }
  return places;
}

function bucketOf(word: number): number {
  return (word >> 1) & (BUCKETS - 1);
}

/**
 * Sums, over the lines before each line, of words and names that also occur elsewhere in the story.
 */
export interface Shared {
  words: Uint32Array;
  names: Uint32Array;
  all: Uint32Array;
}

/** Reads which words the lines share with the story, by which lines are taken for the story. */
export function shareWords(lines: readonly Line[], isStory: (i: number) => boolean): Shared {
  const vocabulary = readVocabulary(lines, isStory);
  const size = lines.length + 1;
  const words = new Uint32Array(size);
  const names = new Uint32Array(size);
  const all = new Uint32Array(size);
  for (let i = 0; i < lines.length; i++) {
    const { contents } = (lines[i] as Line).shape;
    let shared = 0;
    let named = 0;
    for (const word of contents) {
      const place = vocabulary[bucketOf(word)] as number;
      if (place === 0 || place === i + 1) continue;
      shared++;
      named += word & 1;
    }
    words[i + 1] = (words[i] as number) + shared - named;
    names[i + 1] = (names[i] as number) + named;
    all[i + 1] = (all[i] as number) + contents.length;
  }
  return { words, names, all };
}

/** Share of the words around a line, without its own, that also occur elsewhere in the story. */
export function sharedNear({ words, names, all }: Shared, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(all.length - 1, i + reach + 1);
  const over = (sum: Sum): number =>
    (sum[to] as number) - (sum[from] as number) - (sum[i + 1] as number) + (sum[i] as number);
  return shareByte(over(words) + over(names), over(all));
}
