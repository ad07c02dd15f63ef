import { type Bits, openBits, readBits, readRice } from './bits.js';
import { type Features, MOST, mix, pairKey, pairOf } from './hashed-features.js';

/** A linear model over hashed features: a weight, in eighths, at each place of its table. */
export interface Weights {
  /** The table as training has packed it. */
  packed: string;
  /** The table, once it was needed. */
  table: Int8Array | null;
}

/** Parts of one unit of the logit. */
export const STEPS = 8;

/** Weights whose places are packed apart: nearly all. The last list holds the places of all others. */
const USUAL = [1, -1, 2, -2, 0];
/** Sizes of usual weights. */
const LIGHT = 2;
/** Bits of the width that the gaps of a list are packed with, and of the width of a place. */
const WIDTH_BITS = 4;
const PLACE_BITS = 5;

/** A model whose table is unpacked on first use. */
export function packedWeights(packed: string): Weights {
  return { packed, table: null };
}

/**
 * Reads a table that training has packed: how many bits a place has; for each usual weight the gaps between its places, which
 * say more cheaply than the weight beside each place would what stands there; then the gaps between
 * the other places, with the weight behind each.
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

/** 3, -3, 4, -4 … */
function readHeavy(bits: Bits): number {
  const size = LIGHT + 1 + readRice(bits, 0);
  return readBits(bits, 1) ? -size : size;
}

function tableOf(weights: Weights): Int8Array {
  weights.table ??= unpack(weights.packed);
  return weights.table;
}

/** Bits of a hash that its place leaves over; tables have a power of two of places. */
export function shiftOf(table: Int8Array): number {
  return Math.clz32(table.length) + 1;
}

/** Places of the features that are weighed. */
const places = /* @__PURE__ */ new Int32Array(MOST);

/** Sum of the weights of some features. */
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
  for (let i = pairsFrom; i + 1 < pairsTo; i++) {
    // the place of a pair, from the places of both
    const key = pairKey(ids[i] as number) >>> shift;
    for (let j = i + 1; j < pairsTo; j++) {
      sum += table[pairOf(key, places[j] as number)] as number;
    }
  }
  return sum / STEPS;
}

/** A score as a probability. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Scores as probabilities that add up to 1; they replace the scores. */
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

/** Whether one feature has a weight above 0. */
export function hasWeight(weights: Weights, id: number): boolean {
  const table = tableOf(weights);
  return (table[mix(id, 0) >>> shiftOf(table)] as number) > 0;
}

/** The same of features without pairs, each turned by a key: one of several classes that share them. */
export function weighUnder(weights: Weights, { ids, size }: Features, key: number): number {
  const table = tableOf(weights);
  const shift = shiftOf(table);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += table[pairOf(key, ids[i] as number) >>> shift] as number;
  return sum / STEPS;
}
