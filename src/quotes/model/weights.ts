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
const SHORT = 74;
/** The digit that passes as many places as the longest gap of two characters has, and none is read. */
const SKIP = BASE - 1;
const LONGEST = SHORT + (SKIP - SHORT) * BASE;
/** `\` is not used. */
const SKIPPED = 92;

/** A model whose table is unpacked on first use. */
export function packedWeights(packed: string): Weights {
  return { packed, table: null };
}

/**
 * Reads a table that training has packed: the places of the weights 1, of the weights -1 and of all
 * others, each as the gaps between them, and the others’ weights, parted by spaces.
 *
 * Five in six weights are 1 or -1; apart from the others they need no character of their own.
 */
function unpack(packed: string): Int8Array {
  const table = new Int8Array(1 << BITS);
  const [plus = '', minus = '', others = '', weights = ''] = packed.split(' ');
  placeAll(table, plus, () => 1);
  placeAll(table, minus, () => -1);
  placeAll(table, others, (n) => weightOf(digit(weights, n)));
  return table;
}

/** Puts a weight at each place that the gaps lead to. */
function placeAll(table: Int8Array, gaps: string, weightAt: (n: number) => number): void {
  let place = -1;
  let n = 0;
  for (let i = 0; i < gaps.length; i++) {
    let gap = digit(gaps, i);
    if (gap === SKIP) {
      place += LONGEST;
      continue;
    }
    if (gap >= SHORT) gap = SHORT + (gap - SHORT) * BASE + digit(gaps, ++i);
    place += gap + 1;
    table[place] = weightAt(n++);
  }
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
