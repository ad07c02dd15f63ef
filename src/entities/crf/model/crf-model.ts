import { signed } from '../../../model/bits.js';

/**
 * The weights of a linear model, as whole numbers: for each feature's key, the weights of some
 * labels.
 */
export interface Weights {
  /** For each template, the number of its rows. */
  counts: Int32Array;
  /** For each row, its key and the start of its weights; the last start is the end. */
  keys: Int32Array;
  starts: Int32Array;
  /** For each weight, its label, and its value as {@link signed} takes it. */
  labels: Uint8Array;
  values: Uint8Array;
  /** For each pair of labels, the weight of one after the other. */
  steps: Int32Array;
}

/**
 * The weights laid out for fast scoring: finding names spends most of its time waiting for memory.
 *
 * All hashes that a template may have are cut into equal places, about ten times as many as it has
 * rows. Whether a place has rows is a bit; since the rows are in order, the number of bits before
 * it says where they begin. So most keys are found with one look at the bits and one at the rows.
 */
export interface Model {
  /** Per template two numbers: its first place, and how many low bits of a hash a place ignores. */
  templates: Int32Array;
  /** Per 32 places two numbers: a bit for each that has rows, and the rows before them. */
  places: Int32Array;
  /**
   * For each row, {@link ROW_SIZE} numbers: its key, which is a template followed by a hash of
   * {@link HASH_BITS}; then the weights of four labels in each number, one byte each, the first
   * label in the lowest. They are relative to the weight of label 0, which is therefore not stored,
   * and {@link BIAS} is added. The last row is above all keys.
   */
  rows: Int32Array;
  steps: Int32Array;
  /** Memory for the keys whose place has rows, and the first of these rows. */
  likely: Int32Array;
}

/** Bits of a feature's hash; the number of its template is in the bits above them. */
export const HASH_BITS = 20;
const TEMPLATES = 256;
const HASHES = (1 << HASH_BITS) - 1;
/** Bits by which a template has more places than rows. */
const SPARE_BITS = 3;
/** Bits of the places that one number of {@link Model.places} has. */
const WORD_BITS = 5;
const LAST_PLACE = (1 << WORD_BITS) - 1;

/** Numbers in a row: a key, and four numbers of weights. */
const ROW_SIZE = 5;
const HIGHEST_KEY = 0x7fffffff;
/** Added to weights from −64 to 63, so that none is negative. */
const BIAS = 64;
/** Mask for the first and the third byte of a number, with room for the sum of 500 of them. */
const EVEN = 0x00ff00ff;

/** Makes a model from weights, whose keys are in order. */
export function openModel(weights: Weights): Model {
  const { counts, steps } = weights;
  const templates = new Int32Array(2 * TEMPLATES);
  let size = 0;
  for (let template = 0; template < TEMPLATES; template++) {
    const bits = 32 - Math.clz32(counts[template] ?? 0) + SPARE_BITS;
    templates[2 * template] = size;
    templates[2 * template + 1] = HASH_BITS - bits;
    size += 1 << bits;
  }
  const rows = layRows(weights);
  return {
    templates,
    places: markPlaces(weights, templates, size),
    rows,
    steps,
    likely: new Int32Array(0),
  };
}

function markPlaces({ counts, keys }: Weights, templates: Int32Array, size: number): Int32Array {
  const places = new Int32Array(2 * ((size >> WORD_BITS) + 1));
  let word = 0;
  let row = 0;
  for (let template = 0; template < counts.length; template++) {
    const first = templates[2 * template] as number;
    const ignored = templates[2 * template + 1] as number;
    for (const end = row + (counts[template] as number); row < end; row++) {
      const place = first + (((keys[row] as number) & HASHES) >> ignored);
      for (; word < (place >> WORD_BITS) << 1; word += 2) places[word + 3] = row;
      places[word] = (places[word] as number) | (1 << (place & LAST_PLACE));
    }
  }
  for (; word + 3 < places.length; word += 2) places[word + 3] = row;
  return places;
}

function layRows({ keys, starts, labels, values }: Weights): Int32Array {
  const rows = new Int32Array((keys.length + 1) * ROW_SIZE);
  rows[keys.length * ROW_SIZE] = HIGHEST_KEY;
  let w = 0;
  for (let row = 0, at = 0; row < keys.length; row++, at += ROW_SIZE) {
    const end = starts[row + 1] as number;
    const none = labels[w] === 0 ? signed(values[w++] as number) : 0;
    const blank = (BIAS - none) * 0x01010101;
    rows[at] = keys[row] as number;
    rows[at + 1] = blank;
    rows[at + 2] = blank;
    rows[at + 3] = blank;
    rows[at + 4] = blank;
    for (; w < end; w++) {
      const place = (labels[w] as number) - 1;
      const i = at + 1 + (place >> 2);
      rows[i] = (rows[i] as number) + (signed(values[w] as number) << ((place & 3) * 8));
    }
  }
  return rows;
}

/** The number of the place that a key belongs to. */
function placeOf(templates: Int32Array, key: number): number {
  const at = (key >>> HASH_BITS) << 1;
  return (templates[at] as number) + ((key & HASHES) >> (templates[at + 1] as number));
}

/** Collects the keys that may have a row, each with the first row of its place; returns their end. */
function gatherLikely(model: Model, keys: Int32Array, count: number): number {
  if (model.likely.length < 2 * count) model.likely = new Int32Array(2 * keys.length);
  const { templates, places, likely } = model;
  let end = 0;
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    const place = placeOf(templates, key);
    const word = (place >> WORD_BITS) << 1;
    const bits = places[word] as number;
    const bit = place & LAST_PLACE;
    // every key is written, and overwritten by the next if it has no row: this is faster than a
    // branch that the processor cannot predict
    likely[end] = key;
    likely[end + 1] = (places[word + 1] as number) + bitsOf(bits & ((1 << bit) - 1));
    end += ((bits >>> bit) & 1) << 1;
  }
  return end;
}

/** How many bits of a number are set. */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Adds the weights of the rows of the first `count` keys to the scores of the labels from `base`
 * on. The sums are separate variables of two bytes each, since this loop takes most of the time of
 * finding names.
 */
export function addRows(
  model: Model,
  keys: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  scores[base] = 0;
  const end = gatherLikely(model, keys, count);
  const { rows, likely } = model;
  let bias = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0; k < end; k += 2) {
    const key = likely[k] as number;
    let at = (likely[k + 1] as number) * ROW_SIZE;
    // a place before it in the same number, or its own, may have more than one row
    while ((rows[at] as number) < key) at += ROW_SIZE;
    if (rows[at] !== key) continue;
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

/** Writes the sums of four labels to the scores. */
function spread(even: number, odd: number, bias: number, scores: Int32Array, at: number): void {
  scores[at] = (even & 0xffff) - bias;
  scores[at + 1] = (odd & 0xffff) - bias;
  scores[at + 2] = (even >>> 16) - bias;
  scores[at + 3] = (odd >>> 16) - bias;
}
