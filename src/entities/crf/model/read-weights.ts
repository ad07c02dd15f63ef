import { signed } from '../../../model/bits.js';
import { COUNTS, KEYS, ROW_LABELS, STEPS, VALUES } from '../tables/crf-weights.js';
import { HASH_BITS, type Model, openModel, type Weights } from './crf-model.js';
import { LABELS } from './labels.js';
import { openSymbols, readSymbol } from './symbols.js';
import { unpackGrowing, unpackNumbers } from './unpack-tables.js';

/** Steps of a weight for one unit of a logarithm of a probability. */
export const UNIT = 12;

/**
 * The context of a weight's symbol: own ones for label 0 and for the weights before it, up to four
 * in a row.
 */
const LONGEST_ROW = 4;
const GREATEST = 3;
const ROW_CONTEXTS = 2 * GREATEST + 1;
const VALUE_CONTEXTS = 2 * LONGEST_ROW * ROW_CONTEXTS;

let opened: Model | undefined;

/** The model of names, which is unpacked on first use. */
export function namesModel(): Model {
  if (opened === undefined) opened = openModel(unpackWeights());
  return opened;
}

/** Unpacks the weights from their table. */
export function unpackWeights(): Weights {
  const keys = readKeys();
  const starts = new Int32Array(keys.length + 1);
  const labels = readLabels(starts);
  const values = readValues(starts, labels);
  return { keys, starts, labels, values, steps: unpackNumbers(STEPS).map(signed) };
}

/** Reads the keys of the rows, in order of their templates. */
function readKeys(): Int32Array {
  const counts = unpackNumbers(COUNTS);
  const keys = unpackGrowing(KEYS, counts);
  let row = 0;
  for (let template = 0; template < counts.length; template++) {
    const end = row + (counts[template] as number);
    for (; row < end; row++) keys[row] = (template << HASH_BITS) + (keys[row] as number);
  }
  return keys;
}

/**
 * Reads the labels of the weights, each in the context of the one before it in its row, and the
 * starts of the rows.
 */
function readLabels(starts: Int32Array): Uint8Array {
  const labels = new Uint8Array((starts.length - 1) * LABELS);
  const reader = openSymbols(ROW_LABELS, LABELS + 1);
  let count = 0;
  for (let row = 1; row < starts.length; row++) {
    let symbol = LABELS;
    do {
      symbol = readSymbol(reader, symbol);
      labels[count++] = symbol % LABELS;
    } while (symbol < LABELS); // LABELS is added to the last label of a row
    starts[row] = count;
  }
  return labels.slice(0, count);
}

function readValues(starts: Int32Array, labels: Uint8Array): Int16Array {
  const values = new Int16Array(labels.length);
  const reader = openSymbols(VALUES, VALUE_CONTEXTS);
  for (let row = 0; row + 1 < starts.length; row++) {
    const start = starts[row] as number;
    const end = starts[row + 1] as number;
    const length = Math.min(end - start, LONGEST_ROW) - 1;
    let before = 0;
    for (let i = start; i < end; i++) {
      const place = labels[i] === 0 ? LONGEST_ROW + length : length;
      const value = signed(readSymbol(reader, place * ROW_CONTEXTS + before + GREATEST));
      values[i] = value;
      before = Math.max(-GREATEST, Math.min(GREATEST, value));
    }
  }
  return values;
}
