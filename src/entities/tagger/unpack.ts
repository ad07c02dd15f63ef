/**
 * The signs that packed tables are written in, in order: the printable ones that a string literal
 * of any kind holds as they are. The last stands for “that much, and what follows”.
 */
const SIGNS = /* @__PURE__ */ (() => {
  let signs = '';
  for (let code = 0x20; code < 0x7f; code++) {
    const sign = String.fromCharCode(code);
    if (!'"\'\\`$<'.includes(sign)) signs += sign;
  }
  return signs;
})();

/** The value of the last sign. */
const MORE = 88;

/** Values of signs by their code. */
function valuesOfSigns(): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i++) values[SIGNS.charCodeAt(i)] = i;
  return values;
}

/** Reads whole numbers from 0, one sign each, or more for those from {@link MORE} on. */
export function unpackNumbers(packed: string): Int32Array {
  const values = valuesOfSigns();
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let sum = 0;
  for (let i = 0; i < packed.length; i++) {
    const value = values[packed.charCodeAt(i)] as number;
    sum += value;
    if (value === MORE) continue;
    numbers[count++] = sum;
    sum = 0;
  }
  return numbers.subarray(0, count);
}

/**
 * Reads numbers from a stream of bits, six a sign, the first bit lowest.
 *
 * @param counts - How many numbers have the width of the same index, in `widths`.
 */
export function unpackBits(
  packed: string,
  counts: ArrayLike<number>,
  widths: ArrayLike<number>,
): Int32Array {
  const values = valuesOfSigns();
  let length = 0;
  for (let i = 0; i < counts.length; i++) length += counts[i] as number;
  const numbers = new Int32Array(length);
  let next = 0;
  let at = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < counts.length; i++) {
    const width = widths[i] as number;
    const end = next + (counts[i] as number);
    while (next < end) {
      while (bits < width) {
        held |= (values[packed.charCodeAt(at++)] as number) << bits;
        bits += 6;
      }
      numbers[next++] = held & ((1 << width) - 1);
      held >>>= width;
      bits -= width;
    }
  }
  return numbers;
}

/** Gives packed numbers their signs back, in place: 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
export function withSigns(numbers: Int32Array): Int32Array {
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    numbers[i] = (number >> 1) ^ -(number & 1);
  }
  return numbers;
}
