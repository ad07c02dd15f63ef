import { LABELS } from './labels.js';
import { type Model, openModel, type Weights } from './model.js';
import {
  COUNTS,
  KEYS_HIGH,
  KEYS_LOW,
  ROW_LABELS,
  SHIFTS,
  STEPS,
  VALUES,
} from './tables/weights.js';
import { bitReader, signed, unpackNumbers } from './unpack.js';

/** What one step in the logarithm of a chance weighs. */
export const UNIT = 12;
/** Bits of a feature's hash; the number of its template stands above them. */
const HASH_BITS = 20;

let opened: Model | undefined;

/** The model of names; unpacked when it is first asked for. */
export function namesModel(): Model {
  if (opened === undefined) opened = openModel(unpackWeights());
  return opened;
}

/** The weights as their table holds them. */
export function unpackWeights(): Weights {
  const keys = readKeys();
  const labels = Uint8Array.from(unpackNumbers(ROW_LABELS));
  const starts = new Int32Array(keys.length + 1);
  let row = 0;
  for (let i = 0; i < labels.length; i++) {
    const mark = labels[i] as number;
    if (mark < LABELS) continue;
    labels[i] = mark - LABELS; // the last weight of a row
    starts[++row] = i + 1;
  }
  const values = Int16Array.from(withSigns(unpackNumbers(VALUES)));
  const steps = withSigns(unpackNumbers(STEPS));
  return { keys, starts, labels, values, steps };
}

/** Gives packed numbers their signs back, in place. */
function withSigns(numbers: Int32Array): Int32Array {
  for (let i = 0; i < numbers.length; i++) numbers[i] = signed(numbers[i] as number);
  return numbers;
}

/** The keys of the rows: by template in order, each behind the one before by a packed step. */
function readKeys(): Int32Array {
  const counts = unpackNumbers(COUNTS);
  const shifts = unpackNumbers(SHIFTS);
  const keys = unpackNumbers(KEYS_HIGH);
  const low = bitReader(KEYS_LOW);
  let row = 0;
  for (let template = 0; template < counts.length; template++) {
    const shift = shifts[template] as number;
    let hash = 0;
    for (const end = row + (counts[template] as number); row < end; row++) {
      hash += ((keys[row] as number) << shift) + low(shift);
      keys[row] = (template << HASH_BITS) + hash;
    }
  }
  return keys;
}
