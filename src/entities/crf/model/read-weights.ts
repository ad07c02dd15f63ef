import { signed } from '../../../model/bits.js';
import { COUNTS, KEYS, ROW_LABELS, STEPS, VALUES, WEIGHTS } from '../tables/crf-weights.js';
import { HASH_BITS, type Model, openModel, type Weights } from './crf-model.js';
import { LABELS } from './labels.js';
import { AFTER, openSymbols, readSymbols } from './symbols.js';
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
  const counts = unpackNumbers(COUNTS);
  const keys = readKeys(counts);
  const { starts, labels, contexts } = readLabels(keys.length);
  const values = readSymbols(openSymbols(VALUES, VALUE_CONTEXTS), contexts, valueShifts());
  const steps = unpackNumbers(STEPS).map(signed);
  return { counts, keys, starts, labels, values, steps };
}

/** Reads the keys of the rows, in order of their templates. */
function readKeys(counts: Int32Array): Int32Array {
  const keys = unpackGrowing(KEYS, counts);
  let row = 0;
  for (let template = 0; template < counts.length; template++) {
    const end = row + (counts[template] as number);
    for (; row < end; row++) keys[row] = (template << HASH_BITS) + (keys[row] as number);
  }
  return keys;
}

/**
 * Reads the labels of the weights, each in the context of the one before it in its row, and finds
 * the starts of the rows and the contexts of the weights' values.
 */
function readLabels(rows: number): Pick<Weights, 'starts' | 'labels'> & { contexts: Uint8Array } {
  // LABELS is added to the last label of a row, and is the context of the first
  const shift = Uint8Array.from({ length: 2 * LABELS }, (_, symbol) => Math.min(symbol, LABELS));
  const contexts = new Uint8Array(WEIGHTS).fill(AFTER);
  contexts[0] = LABELS;
  const labels = readSymbols(openSymbols(ROW_LABELS, LABELS + 1), contexts, shift);
  const starts = new Int32Array(rows + 1);
  let start = 0;
  for (let row = 1; row <= rows; row++) {
    let end = start;
    while ((labels[end] as number) < LABELS) end++;
    labels[end] = (labels[end] as number) - LABELS;
    const length = Math.min(end - start, LONGEST_ROW - 1);
    const none = labels[start] === 0 ? LONGEST_ROW : 0; // label 0 is the first where it is there
    contexts[start] = (length + none) * ROW_CONTEXTS + GREATEST;
    for (let w = start + 1; w <= end; w++) contexts[w] = AFTER + length * ROW_CONTEXTS;
    start = end + 1;
    starts[row] = start;
  }
  return { starts, labels, contexts };
}

/** By a weight's symbol, what it adds to the context of the next in its row. */
function valueShifts(): Uint8Array {
  const near = (value: number) => Math.max(-GREATEST, Math.min(GREATEST, value));
  return Uint8Array.from({ length: 128 }, (_, symbol) => near(signed(symbol)) + GREATEST);
}
