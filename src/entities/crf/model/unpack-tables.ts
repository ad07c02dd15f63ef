import { openBits, readBits, readRice } from '../../../model/bits.js';

/** Bits that say how many numbers a list has, and the width of their code. */
const LENGTH_BITS = 20;
const WIDTH_BITS = 4;

/** Reads a list of whole numbers from 0. */
export function unpackNumbers(packed: string): Int32Array {
  const bits = openBits(packed);
  const numbers = new Int32Array(readBits(bits, LENGTH_BITS));
  const width = readBits(bits, WIDTH_BITS);
  for (let i = 0; i < numbers.length; i++) numbers[i] = readRice(bits, width);
  return numbers;
}

/**
 * Reads lists of numbers that grow, one behind the other: each number as what it is more than the
 * one before of its list, the first as what it is more than 0.
 *
 * @param counts - How many numbers each list has.
 */
export function unpackGrowing(packed: string, counts: ArrayLike<number>): Int32Array {
  const bits = openBits(packed);
  let length = 0;
  for (let i = 0; i < counts.length; i++) length += counts[i] as number;
  const numbers = new Int32Array(length);
  let next = 0;
  for (let i = 0; i < counts.length; i++) {
    const end = next + (counts[i] as number);
    const width = readBits(bits, WIDTH_BITS);
    for (let number = 0; next < end; next++) {
      number += readRice(bits, width);
      numbers[next] = number;
    }
  }
  return numbers;
}
