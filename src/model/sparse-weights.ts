import { type Bits, openBits, readBits, readRice } from './bits.js';
import { type Features, MOST, mix, pairKey, pairOf } from './hashed-features.js';

/** A linear model over hashed features: a table with a weight, in eighths, at each position. */
export interface Weights {
  /** The table as training packed it. */
  packed: string;
  /** The table, after its first use. */
  table: Int8Array | null;
}

/** Parts of one logit in a score. */
export const STEPS = 8;

/**
 * Weights with a packed list of positions each: nearly all weights. The last list is of all other
 * weights.
 */
const USUAL = [1, -1, 2, -2, 0];
/** Largest usual weight, without its sign. */
const LIGHT = 2;
/** Bits for the packing width of a list's gaps, and for the number of bits of a position. */
const WIDTH_BITS = 4;
const PLACE_BITS = 5;

/** A model with a table that is unpacked on first use. */
export function packedWeights(packed: string): Weights {
  return { packed, table: null };
}

/**
 * Reads a table as training packed it: the number of bits of a position; for each usual weight the
 * gaps between its positions, which is shorter than storing the weight with each position; then the
 * gaps between the other positions, each with its weight.
 */
function unpack(packed: string): Int8Array {
  const bits = openBits(packed);
  const table = new Int8Array(1 << readBits(bits, PLACE_BITS));
  for (const weight of USUAL) {
    const width = readBits(bits, WIDTH_BITS);
    let place = readRice(bits, width);
    while (place < table.length) {
      table[place] = weight || readHeavy(bits);
      place += 1 + readRice(bits, width);
    }
  }
  return table;
}

/** Reads 3, -3, 4, -4 … */
function readHeavy(bits: Bits): number {
  const size = LIGHT + 1 + readRice(bits, 0);
  return readBits(bits, 1) ? -size : size;
}

function tableOf(weights: Weights): Int8Array {
  weights.table ??= unpack(weights.packed);
  return weights.table;
}

/** Bits of a hash beyond those of a position; a table has a power of two of positions. */
export function shiftOf(table: Int8Array): number {
  return Math.clz32(table.length) + 1;
}

/** Positions of the features that are weighed. */
const places = /* @__PURE__ */ new Int32Array(MOST);

/** The sum of the weights of some features. */
export function weigh(weights: Weights, features: Features): number {
  const table = tableOf(weights);
  const shift = shiftOf(table);
  const { ids, size, pairsFrom, pairsTo } = features;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const place = (ids[i] as number) >>> shift;
    places[i] = place;
    sum += table[place] as number;
  }
  return (sum + weighPairs(table, shift, ids, pairsFrom, pairsTo)) / STEPS;
}

/**
 * The sum of the weights of all pairs of the features between two indices. The position of a pair
 * comes from those of both features. The firsts of four pairs are taken at a time, so that each
 * second is read once for four weights: most of the time of finding quotes is spent here.
 */
function weighPairs(
  table: Int8Array,
  shift: number,
  ids: Int32Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const a = pairKey(ids[i] as number) >>> shift;
    const b = pairKey(ids[i + 1] as number) >>> shift;
    const c = pairKey(ids[i + 2] as number) >>> shift;
    const d = pairKey(ids[i + 3] as number) >>> shift;
    sum = (sum + among(table, a, b, c, i)) | 0;
    for (let j = i + 4; j < to; j++) {
      const place = places[j] as number;
      const first = (table[pairOf(a, place)] as number) + (table[pairOf(b, place)] as number);
      const last = (table[pairOf(c, place)] as number) + (table[pairOf(d, place)] as number);
      sum = (sum + first + last) | 0;
    }
  }
  for (; i + 1 < to; i++) {
    const key = pairKey(ids[i] as number) >>> shift;
    for (let j = i + 1; j < to; j++) {
      sum = (sum + (table[pairOf(key, places[j] as number)] as number)) | 0;
    }
  }
  return sum;
}

/** The sum of the weights of the six pairs of four features from index `i` on. */
function among(table: Int8Array, a: number, b: number, c: number, i: number): number {
  const second = places[i + 1] as number;
  const third = places[i + 2] as number;
  const fourth = places[i + 3] as number;
  return (
    (table[pairOf(a, second)] as number) +
    (table[pairOf(a, third)] as number) +
    (table[pairOf(a, fourth)] as number) +
    (table[pairOf(b, third)] as number) +
    (table[pairOf(b, fourth)] as number) +
    (table[pairOf(c, fourth)] as number)
  );
}

/** Converts a score to a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Converts scores to probabilities with the sum 1, in place. */
export function softmax(scores: number[]): number[] {
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i] as number);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const power = Math.exp((scores[i] as number) - highest);
    scores[i] = power;
    sum += power;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
  return scores;
}

/** Whether the weight of a feature is above 0. */
export function hasWeight(weights: Weights, id: number): boolean {
  const table = tableOf(weights);
  return (table[mix(id, 0) >>> shiftOf(table)] as number) > 0;
}

/**
 * Like {@link weigh}, for features without pairs, each combined with a key: that of one of several
 * classes that share the features.
 */
export function weighUnder(weights: Weights, { ids, size }: Features, key: number): number {
  const table = tableOf(weights);
  const shift = shiftOf(table);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += table[pairOf(key, ids[i] as number) >>> shift] as number;
  return sum / STEPS;
}
