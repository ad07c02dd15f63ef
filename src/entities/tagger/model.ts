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

/** A model laid out for scoring: a row is found in few steps and added in four sums. */
export interface Model {
  /** The keys of the rows in order: a template, and behind it the hash of {@link HASH_BITS}. */
  keys: Int32Array;
  /** By template, the first of its buckets, and the low bits of a hash that they leave out. */
  bases: Int32Array;
  shifts: Uint8Array;
  /** By bucket, its first row; one more at the end. A bucket holds one row or so. */
  buckets: Int32Array;
  /**
   * By row {@link LANES_A_ROW} sums, each of the weights of {@link LABELS_A_LANE} labels as digits
   * to the base {@link BASE}, less the weight of the label 0, so that this one always scores 0.
   * Whole numbers below 2^52: doubles add them exactly.
   */
  rows: Float64Array;
  steps: Int32Array;
}

/** Bits of a feature's hash; the number of its template stands above them. */
export const HASH_BITS = 20;
const TEMPLATES = 256;
const HASHES = 2 ** HASH_BITS - 1;

export const LANES_A_ROW = 4;
export const LABELS_A_LANE = (LABELS - 1) / LANES_A_ROW;
/** Holds the sums of a label over all features of a word, from −4096 to 4095. */
const BASE = 8192;

/** Lays weights out as a model. */
export function openModel(weights: Weights): Model {
  const { keys, steps } = weights;
  const counts = new Int32Array(TEMPLATES);
  for (let row = 0; row < keys.length; row++) {
    const template = (keys[row] as number) >>> HASH_BITS;
    counts[template] = (counts[template] as number) + 1;
  }
  const bases = new Int32Array(TEMPLATES + 1);
  const shifts = new Uint8Array(TEMPLATES);
  for (let template = 0; template < TEMPLATES; template++) {
    const bits = 32 - Math.clz32(counts[template] as number);
    shifts[template] = HASH_BITS - bits;
    bases[template + 1] = (bases[template] as number) + 2 ** bits;
  }
  const buckets = new Int32Array((bases[TEMPLATES] as number) + 1);
  let next = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const template = key >>> HASH_BITS;
    const bucket = (bases[template] as number) + ((key & HASHES) >> (shifts[template] as number));
    while (next <= bucket) buckets[next++] = row;
  }
  buckets.fill(keys.length, next);
  return { keys, bases, shifts, buckets, rows: layRows(weights), steps };
}

function layRows({ starts, labels, values }: Weights): Float64Array {
  const count = starts.length - 1;
  const rows = new Float64Array(count * LANES_A_ROW);
  const { lanes, digits } = placesOfLabels();
  for (let row = 0; row < count; row++) {
    const at = row * LANES_A_ROW;
    let w = starts[row] as number;
    const end = starts[row + 1] as number;
    if (labels[w] === 0) {
      const none = -(values[w] as number) * ALL_DIGITS;
      for (let lane = 0; lane < LANES_A_ROW; lane++) rows[at + lane] = none;
      w++;
    }
    for (; w < end; w++) {
      const label = labels[w] as number;
      const lane = at + (lanes[label] as number);
      rows[lane] = (rows[lane] as number) + (values[w] as number) * (digits[label] as number);
    }
  }
  return rows;
}

/** The sum of one in every digit. */
const ALL_DIGITS = 1 + BASE + BASE ** 2 + BASE ** 3;

/** For each label but 0, the lane and the digit that it has in a row. */
function placesOfLabels(): { lanes: Uint8Array; digits: Float64Array } {
  const lanes = new Uint8Array(LABELS);
  const digits = new Float64Array(LABELS);
  for (let label = 1; label < LABELS; label++) {
    lanes[label] = Math.floor((label - 1) / LABELS_A_LANE);
    digits[label] = BASE ** ((label - 1) % LABELS_A_LANE);
  }
  return { lanes, digits };
}

/** Where the row of a key begins in `rows`, or -1. */
export function rowOf(model: Model, key: number): number {
  const { keys, buckets, bases, shifts } = model;
  const template = key >>> HASH_BITS;
  const bucket = (bases[template] as number) + ((key & HASHES) >> (shifts[template] as number));
  const end = buckets[bucket + 1] as number;
  for (let row = buckets[bucket] as number; row < end; row++) {
    if (keys[row] === key) return row * LANES_A_ROW;
  }
  return -1;
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
