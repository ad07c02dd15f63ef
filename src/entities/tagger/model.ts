import { LABELS } from './labels.js';

/** The weights of a linear model, whole numbers: for each feature's key, those of some labels. */
export interface Weights {
  /** By row: its key, and where its weights begin; one more at the end. */
  keys: Int32Array;
  starts: Int32Array;
  /** By weight: its label and value. */
  labels: Uint8Array;
  values: Int16Array;
  /** By label × label: the weight of one behind the other. */
  steps: Int32Array;
}

/** A model laid out for scoring: a row is found in one place and added in four sums. */
export interface Model {
  /** Open hash table of pairs: a key, and where its row begins in `rows`; 0 where there is none. */
  slots: Int32Array;
  /**
   * By row {@link LANES_A_ROW} sums, each of the weights of {@link LABELS_A_LANE} labels as digits
   * to the base {@link BASE}, less the weight of the label 0, so that this one always scores 0.
   * Whole numbers below 2^52: doubles add them exactly.
   */
  rows: Float64Array;
  steps: Int32Array;
}

export const LANES_A_ROW = 4;
export const LABELS_A_LANE = (LABELS - 1) / LANES_A_ROW;
/** Holds the sums of a label over all features of a word, from −4096 to 4095. */
const BASE = 8192;

/** Lays weights out as a model. */
export function openModel({ keys, starts, labels, values, steps }: Weights): Model {
  let size = 1;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const rows = new Float64Array((keys.length + 1) * LANES_A_ROW);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const at = (row + 1) * LANES_A_ROW;
    let slot = slotOf(key, slots.length);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key;
    slots[slot + 1] = at;
    const end = starts[row + 1] as number;
    for (let w = starts[row] as number; w < end; w++) {
      addWeight(rows, at, labels[w] as number, values[w] as number);
    }
  }
  return { slots, rows, steps };
}

const DIGITS: readonly number[] = [1, BASE, BASE ** 2, BASE ** 3];
const ALL_DIGITS = 1 + BASE + BASE ** 2 + BASE ** 3;

function addWeight(rows: Float64Array, row: number, label: number, value: number): void {
  if (label > 0) {
    const lane = row + Math.floor((label - 1) / LABELS_A_LANE);
    rows[lane] = (rows[lane] as number) + value * (DIGITS[(label - 1) % LABELS_A_LANE] as number);
    return;
  }
  for (let lane = row; lane < row + LANES_A_ROW; lane++) {
    rows[lane] = (rows[lane] as number) - value * ALL_DIGITS;
  }
}

/** Where the row of a key begins in `rows`, or 0. */
export function rowOf({ slots }: Model, key: number): number {
  let slot = slotOf(key, slots.length);
  for (;;) {
    const row = slots[slot + 1] as number;
    if (row === 0 || slots[slot] === key) return row;
    slot = (slot + 2) & (slots.length - 1);
  }
}

function slotOf(key: number, length: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 6) & (length - 1) & ~1;
}

/** Writes out the digits of a sum. */
export function spreadLane(sum: number, scores: Int32Array, at: number): void {
  let rest = sum;
  for (let i = at; i < at + LABELS_A_LANE; i++) {
    const carried = Math.round(rest / BASE);
    scores[i] = rest - carried * BASE;
    rest = carried;
  }
}
