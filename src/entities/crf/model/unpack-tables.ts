import { openBits, readBits, readRices } from '../../../model/bits.js';

/** Bits for the number of items in a list, and for the width of their code. */
const LENGTH_BITS = 20;
const WIDTH_BITS = 4;

/** Reads a list of whole numbers from 0 up. */
export function unpackNumbers(packed: string): Int32Array {
  const bits = openBits(packed);
  const numbers = new Int32Array(readBits(bits, LENGTH_BITS));
  const width = readBits(bits, WIDTH_BITS);
  readRices(bits, width, numbers, 0, numbers.length);
  return numbers;
}

/**
 * Reads several lists of increasing numbers: each number as the difference from the one before it
 * in its list, the first as the difference from 0.
 *
 * @param counts - Length of each list.
 */
export function unpackGrowing(packed: string, counts: ArrayLike<number>): Int32Array {
  const bits = openBits(packed);
  let length = 0;
  for (let i = 0; i < counts.length; i++) length += counts[i] as number;
  const numbers = new Int32Array(length);
  let next = 0;
  for (let i = 0; i < counts.length; i++) {
    const end = next + (counts[i] as number);
    readRices(bits, readBits(bits, WIDTH_BITS), numbers, next, end);
    for (let number = 0; next < end; next++) {
      number += numbers[next] as number;
      numbers[next] = number;
    }
  }
  return numbers;
}
