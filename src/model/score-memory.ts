/**
 * Scores of candidates, by the few numbers that all their features are made of: a text that says one
 * thing again and again asks the same of a model, and is spared the features and their weights.
 *
 * Each candidate has one place, which the last of those that share it keeps.
 */
export interface Memory {
  /** What was told of the candidate at each place, and its score. */
  told: Int32Array;
  scores: Float64Array;
}

/** The candidate that is asked about. */
export interface Asking {
  /** Where scores are remembered, or null where they are not. */
  memory: Memory | null;
  /** The place in it of what is told, or -1. */
  place: number;
  /** Whether the score at that place is the candidate’s. */
  known: boolean;
}

/** Numbers told of a candidate, and bits of a place. */
const WIDTH = 8;
const BITS = 10;

export function newMemory(): Memory {
  return { told: new Int32Array(WIDTH << BITS), scores: new Float64Array(1 << BITS) };
}

/**
 * Whether the score of what these numbers tell is known, so that the features need not be put; if
 * not, it will be once they are weighed.
 *
 * @param model - A number that tells the models apart, below 2,048.
 * @param a - Of 20 bits.
 */
export function isKnown(
  asking: Asking,
  model: number,
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
): boolean {
  if (asking.memory === null) return false;
  const { told } = asking.memory;
  const first = (model << 20) | a;
  let key = Math.imul(first, 31) + b;
  key = Math.imul(key, 31) + c;
  key = Math.imul(key, 31) + d;
  key = Math.imul(key, 31) + e;
  key = Math.imul(key, 31) + f;
  key = Math.imul(key, 31) + g;
  key = Math.imul(key, 31) + h;
  const place = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - BITS);
  const at = place * WIDTH;
  asking.place = place;
  asking.known =
    told[at] === first &&
    told[at + 1] === b &&
    told[at + 2] === c &&
    told[at + 3] === d &&
    told[at + 4] === e &&
    told[at + 5] === f &&
    told[at + 6] === g &&
    told[at + 7] === h;
  if (asking.known) return true;
  told[at] = first;
  told[at + 1] = b;
  told[at + 2] = c;
  told[at + 3] = d;
  told[at + 4] = e;
  told[at + 5] = f;
  told[at + 6] = g;
  told[at + 7] = h;
  return false;
}
