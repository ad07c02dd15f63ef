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

/** A model laid out for scoring: most of the time of reading names is spent waiting for memory. */
export interface Model {
  /** By template, the first of its buckets, and the low bits of a hash that they leave out. */
  bases: Int32Array;
  shifts: Uint8Array;
  /** By bucket, its first row; one more at the end. A bucket holds one row or so. */
  buckets: Int32Array;
  /**
   * By row, {@link ROW_SIZE} numbers: its key, a template and behind it the hash of
   * {@link HASH_BITS}; then the weights, four labels a number, a byte each, the first lowest. They
   * are against the weight of the label 0, which has none so, and {@link BIAS} is added.
   */
  rows: Int32Array;
  steps: Int32Array;
  /**
   * A bit for each eighth of a bucket that holds a row: small enough to stay near the processor, it
   * says of most keys without a row that they have none.
   */
  present: Uint8Array;
  /** Room for the keys that may have a row. */
  likely: Int32Array;
}

/** Bits of a feature's hash; the number of its template stands above them. */
export const HASH_BITS = 20;
const TEMPLATES = 256;
const HASHES = 2 ** HASH_BITS - 1;
/** Bits of a hash by which an eighth of a bucket is told from the others. */
const EIGHTH_BITS = 3;

/** A key, and four numbers of weights. */
const ROW_SIZE = 5;
/** Makes weights from −64 to 63 numbers from 0. */
const BIAS = 64;
/** The first and the third byte of a number, with room to add up 500 of them. */
const EVEN = 0x00ff00ff;

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
  const present = new Uint8Array(bases[TEMPLATES] as number);
  for (let row = 0; row < keys.length; row++) {
    const eighth = eighthOf(bases, shifts, keys[row] as number);
    present[eighth >> EIGHTH_BITS] =
      (present[eighth >> EIGHTH_BITS] as number) | (1 << (eighth & (2 ** EIGHTH_BITS - 1)));
  }
  const likely = new Int32Array(0);
  return { bases, shifts, buckets, rows: layRows(weights), steps, present, likely };
}

function layRows({ keys, starts, labels, values }: Weights): Int32Array {
  const rows = new Int32Array(keys.length * ROW_SIZE);
  for (let row = 0; row < keys.length; row++) {
    const at = row * ROW_SIZE;
    let w = starts[row] as number;
    const end = starts[row + 1] as number;
    const none = labels[w] === 0 ? (values[w++] as number) : 0;
    rows[at] = keys[row] as number;
    for (let i = 1; i < ROW_SIZE; i++) rows[at + i] = (BIAS - none) * 0x01010101;
    for (; w < end; w++) {
      const place = (labels[w] as number) - 1;
      const i = at + 1 + (place >> 2);
      rows[i] = (rows[i] as number) + ((values[w] as number) << ((place & 3) * 8));
    }
  }
  return rows;
}

/** The number of the eighth of a bucket that a key lies in. */
function eighthOf(bases: Int32Array, shifts: Uint8Array, key: number): number {
  const template = key >>> HASH_BITS;
  const base = (bases[template] as number) << EIGHTH_BITS;
  return base + ((key & HASHES) >> ((shifts[template] as number) - EIGHTH_BITS));
}

/** Gathers the keys that may have a row, and returns how many they are. */
function gatherLikely(model: Model, keys: Int32Array, count: number): number {
  if (model.likely.length < count) model.likely = new Int32Array(keys.length);
  const { bases, shifts, present, likely } = model;
  let found = 0;
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    const eighth = eighthOf(bases, shifts, key);
    const byte = present[eighth >> EIGHTH_BITS] as number;
    // each is written, the next over one without a row: quicker than to ask, which none can foresee
    likely[found] = key;
    found += (byte >> (eighth & (2 ** EIGHTH_BITS - 1))) & 1;
  }
  return found;
}

/** Where the row of a key begins in `rows`, or -1. */
function rowOf({ rows, buckets, bases, shifts }: Model, key: number): number {
  const template = key >>> HASH_BITS;
  const bucket = (bases[template] as number) + ((key & HASHES) >> (shifts[template] as number));
  const end = (buckets[bucket + 1] as number) * ROW_SIZE;
  for (let at = (buckets[bucket] as number) * ROW_SIZE; at < end; at += ROW_SIZE) {
    if (rows[at] === key) return at;
  }
  return -1;
}

/**
 * Adds up the weights of the rows of some keys, the first `count`, into the scores of the labels
 * from `base` on. The sums have names, and two bytes each, since this loop is what reading names costs.
 */
export function addRows(
  model: Model,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  scores[base] = 0;
  const found = gatherLikely(model, keys, count);
  const { rows, likely } = model;
  let bias = 0;
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < found; k++) {
    const at = rowOf(model, likely[k] as number);
    if (at < 0) continue;
    const one = rows[at + 1] as number;
    const two = rows[at + 2] as number;
    const three = rows[at + 3] as number;
    const four = rows[at + 4] as number;
    a = (a + (one & EVEN)) | 0;
    b = (b + ((one >>> 8) & EVEN)) | 0;
    c = (c + (two & EVEN)) | 0;
    d = (d + ((two >>> 8) & EVEN)) | 0;
    e = (e + (three & EVEN)) | 0;
    f = (f + ((three >>> 8) & EVEN)) | 0;
    g = (g + (four & EVEN)) | 0;
    h = (h + ((four >>> 8) & EVEN)) | 0;
    bias += BIAS;
  }
  spread(a, b, bias, scores, base + 1);
  spread(c, d, bias, scores, base + 5);
  spread(e, f, bias, scores, base + 9);
  spread(g, h, bias, scores, base + 13);
}

/** Writes out the sums of four labels. */
function spread(even: number, odd: number, bias: number, scores: Int32Array, at: number): void {
  scores[at] = (even & 0xffff) - bias;
  scores[at + 1] = (odd & 0xffff) - bias;
  scores[at + 2] = (even >>> 16) - bias;
  scores[at + 3] = (odd >>> 16) - bias;
}
