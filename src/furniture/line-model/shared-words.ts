import { shareByte } from '../../model/bytes.js';
import type { Line } from '../lines/line-list.js';
import type { Sum } from './line-sums.js';

/** Words are counted in this many buckets. */
const BUCKETS = 1 << 14;

/** The number of lines of the story that contain a word, by the word's hash. */
function readVocabulary(lines: readonly Line[], isStory: (i: number) => boolean): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  const seen = new Int32Array(BUCKETS).fill(-1);
  for (let i = 0; i < lines.length; i++) {
    if (!isStory(i)) continue;
    for (const word of (lines[i] as Line).shape.contents) {
      const bucket = (word >> 1) & (BUCKETS - 1);
      if (seen[bucket] === i) continue;
      seen[bucket] = i;
      if ((counts[bucket] as number) < 255) (counts[bucket] as number)++;
    }
  }
  return counts;
}

/** Counts the words of a line that also occur in the story outside this line. */
function countShared({ shape }: Line, vocabulary: Uint8Array, own: number): [number, number] {
  let words = 0;
  let names = 0;
  for (const word of shape.contents) {
    if ((vocabulary[(word >> 1) & (BUCKETS - 1)] as number) > own) {
      if (word & 1) names++;
      else words++;
    }
  }
  return [words, names];
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
  const shared = {
    words: new Uint32Array(size),
    names: new Uint32Array(size),
    all: new Uint32Array(size),
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const [words, names] = countShared(line, vocabulary, isStory(i) ? 1 : 0);
    shared.words[i + 1] = (shared.words[i] as number) + words;
    shared.names[i + 1] = (shared.names[i] as number) + names;
    shared.all[i + 1] = (shared.all[i] as number) + line.shape.contents.length;
  }
  return shared;
}

/** Share of the words around a line, without its own, that also occur elsewhere in the story. */
export function sharedNear({ words, names, all }: Shared, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(all.length - 1, i + reach + 1);
  const over = (sum: Sum): number =>
    (sum[to] as number) - (sum[from] as number) - (sum[i + 1] as number) + (sum[i] as number);
  return shareByte(over(words) + over(names), over(all));
}
