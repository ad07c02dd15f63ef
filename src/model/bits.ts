/**
 * A packed string of bits, six for each character, the highest bit first. All characters are about
 * equally frequent, so that gzip needs six bits for each as well. `tools/train/bit-writer.mjs`
 * writes it.
 */
export interface Bits {
  packed: string;
  /**
   * Number of characters taken, and the value of the last one, with some of its low bits still
   * unread.
   */
  at: number;
  held: number;
  left: number;
}

/** Code of the first character; `\` and the backtick are not among those after it. */
const FIRST = 61;
const BACKSLASH = 92;
const BACKTICK = 96;

/** Bits in one character. */
const SIGN = 6;

export function openBits(packed: string): Bits {
  return { packed, at: 0, held: 0, left: 0 };
}

/** Reads the next number of `width` bits, at most 24. After the end all bits are 0. */
export function readBits(bits: Bits, width: number): number {
  while (bits.left < width) {
    const sign = bits.packed.charCodeAt(bits.at++);
    bits.held = (bits.held << SIGN) | (sign - FIRST - +(sign > BACKSLASH) - +(sign > BACKTICK));
    bits.left += SIGN;
  }
  bits.left -= width;
  return (bits.held >>> bits.left) & ((1 << width) - 1);
}

/**
 * Reads the next number in a Rice code (Golomb 1966, Rice 1979), which is short for small numbers:
 * its quotient by `1 << width` as that many ones and a zero, then the remainder in `width` bits.
 *
 * For the gaps between randomly distributed positions no code is shorter, if the width is the
 * logarithm of two thirds of their mean.
 */
export function readRice(bits: Bits, width: number): number {
  let high = 0;
  while (readBits(bits, 1)) high++;
  return (high << width) | readBits(bits, width);
}

/** Maps 0, 1, 2, 3, 4 … to 0, -1, 1, -2, 2 …. */
export function signed(number: number): number {
  return (number >> 1) ^ -(number & 1);
}
