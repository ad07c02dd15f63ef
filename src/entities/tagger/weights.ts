import { LABELS } from './labels.js';
import { type Model, openModel } from './model.js';
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
  if (opened === undefined) opened = open();
  return opened;
}

function open(): Model {
  const keys = readKeys();
  const marks = unpackNumbers(ROW_LABELS);
  const starts = new Int32Array(keys.length + 1);
  const labels = new Uint8Array(marks.length);
  let row = 0;
  marks.forEach((mark, i) => {
    labels[i] = mark % LABELS;
    if (mark >= LABELS) starts[++row] = i + 1; // the last weight of a row
  });
  const values = Int16Array.from(unpackNumbers(VALUES), signed);
  const steps = Int32Array.from(unpackNumbers(STEPS), signed);
  return openModel({ keys, starts, labels, values, steps });
}

/** The keys of the rows: by template in order, each behind the one before by a packed step. */
function readKeys(): Int32Array {
  const counts = unpackNumbers(COUNTS);
  const shifts = unpackNumbers(SHIFTS);
  const high = unpackNumbers(KEYS_HIGH);
  const low = bitReader(KEYS_LOW);
  const keys = new Int32Array(high.length);
  let row = 0;
  counts.forEach((count, template) => {
    const shift = shifts[template] as number;
    let hash = 0;
    for (const end = row + count; row < end; row++) {
      hash += (high[row] as number) * 2 ** shift + low(shift);
      keys[row] = template * 2 ** HASH_BITS + hash;
    }
  });
  return keys;
}
