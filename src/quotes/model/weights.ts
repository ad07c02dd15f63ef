import { type Features, mix, pairKey, pairOf } from './features.js';

/** A linear model over hashed features: a weight, in eighths, at each place of its table. */
export interface Weights {
  /** The table as training has packed it. */
  packed: string;
  /** The table, once it was needed. */
  table: Int8Array | null;
}

/** Places of a table, as a power of two. */
export const BITS = 16;
const SHIFT = 32 - BITS;
/** Parts of one unit of the logit. */
export const STEPS = 8;

/** First character that packed tables are written with; there are 86 in a row. */
const FIRST = 40;
const BASE = 86;
/** Gaps from this on take two characters. */
const SHORT = 66;
/** `\` is not used. */
const SKIPPED = 92;

/** A model whose table is unpacked on first use. */
export function packedWeights(packed: string): Weights {
  return { packed, table: null };
}

/**
 * Reads a table that training has packed: the gaps between the places that have a weight, a line end,
 * the weights. A gap below 66 is one character, up to 1700 two; a greater one goes by places of weight 0.
 */
function unpack(packed: string): Int8Array {
  const table = new Int8Array(1 << BITS);
  const parting = packed.indexOf(' ');
  let at = parting + 1;
  let place = -1;
  for (let i = 0; i < parting; i++) {
    let gap = digit(packed, i);
    if (gap >= SHORT) gap = SHORT + (gap - SHORT) * BASE + digit(packed, ++i);
    place += gap + 1;
    table[place] = weightOf(digit(packed, at++));
  }
  return table;
}

/** 0, 1, -1, 2, -2 … of a digit. */
function weightOf(value: number): number {
  return value % 2 === 1 ? (value + 1) / 2 : -value / 2;
}

function digit(packed: string, i: number): number {
  const code = packed.charCodeAt(i);
  return code > SKIPPED ? code - FIRST - 1 : code - FIRST;
}

function tableOf(weights: Weights): Int8Array {
  weights.table ??= unpack(weights.packed);
  return weights.table;
}

/** Sum of the weights of some features. */
export function weigh(weights: Weights, features: Features): number {
  const table = tableOf(weights);
  const { ids, size, pairsFrom, pairsTo } = features;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += table[(ids[i] as number) >>> SHIFT] as number;
  for (let i = pairsFrom; i + 1 < pairsTo; i++) {
    const key = pairKey(ids[i] as number);
    for (let j = i + 1; j < pairsTo; j++) {
      sum += table[pairOf(key, ids[j] as number) >>> SHIFT] as number;
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
  for (const score of scores) if (score > highest) highest = score;
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
  return (tableOf(weights)[mix(id, 0) >>> SHIFT] as number) > 0;
}
