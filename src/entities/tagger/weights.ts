import { LABELS } from './labels.js';
import { HASH_BITS, type Model, openModel, type Weights } from './model.js';
import {
  COUNTS,
  KEYS_HIGH,
  KEYS_LOW,
  ROW_LABELS,
  SHIFTS,
  STEPS,
  VALUES,
} from './tables/weights.js';
import { unpackBits, unpackNumbers, withSigns } from './unpack.js';

/** What one step in the logarithm of a chance weighs. */
export const UNIT = 12;

let opened: Model | undefined;

/** The model of names; unpacked when it is first asked for. */
export function namesModel(): Model {
  if (opened === undefined) opened = openModel(unpackWeights());
  return opened;
}

/** The weights as their table holds them. */
export function unpackWeights(): Weights {
  const keys = readKeys();
  const labels = new Uint8Array(unpackNumbers(ROW_LABELS));
  const starts = new Int32Array(keys.length + 1);
  let row = 0;
  for (let i = 0; i < labels.length; i++) {
    const mark = labels[i] as number;
    if (mark < LABELS) continue;
    labels[i] = mark - LABELS; // the last weight of a row
    starts[++row] = i + 1;
  }
  const values = new Int16Array(withSigns(unpackNumbers(VALUES)));
  return { keys, starts, labels, values, steps: withSigns(unpackNumbers(STEPS)) };
}

/** The keys of the rows: by template in order, each behind the one before by a packed step. */
function readKeys(): Int32Array {
  const counts = unpackNumbers(COUNTS);
  const shifts = unpackNumbers(SHIFTS);
  const keys = unpackNumbers(KEYS_HIGH);
  const low = unpackBits(KEYS_LOW, counts, shifts);
  let row = 0;
  for (let template = 0; template < counts.length; template++) {
    const shift = shifts[template] as number;
    const end = row + (counts[template] as number);
    for (let hash = 0; row < end; row++) {
      hash += ((keys[row] as number) << shift) + (low[row] as number);
      keys[row] = (template << HASH_BITS) + hash;
    }
  }
  return keys;
}
