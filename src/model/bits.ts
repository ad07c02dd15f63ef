/**
 * A string of bits that training has packed, six a sign, the first highest. Each sign is as likely
 * as any other, so that gzip needs six bits for it too. `tools/train/bit-writer.mjs` writes it.
 */
export interface Bits {
  packed: string;
  /** Signs taken, and the last of them as a number, whose low bits are still to be read. */
  at: number;
  held: number;
  left: number;
}

/** First of the signs; of those behind it `\` and the backtick are left out. */
const FIRST = 61;
const BACKSLASH = 92;
const BACKTICK = 96;

/** Bits of a sign. */
const SIGN = 6;

export function openBits(packed: string): Bits {
  return { packed, at: 0, held: 0, left: 0 };
}

/** The next number of so many bits, up to 24. Behind the end all bits are 0. */
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
 * The next number of any size, short where it is small (Golomb 1966, Rice 1979): how often
 * `1 << width` goes into it, by as many ones before a nought, and its rest in `width` bits.
 *
 * No other code is shorter for the gaps between places strewn at random, where the width is the
 * logarithm of two thirds of their mean.
 */
export function readRice(bits: Bits, width: number): number {
  let high = 0;
  while (readBits(bits, 1)) high++;
  return (high << width) | readBits(bits, width);
}

/** 0, -1, 1, -2, 2 … of 0, 1, 2, 3, 4. */
export function signed(number: number): number {
  return (number >> 1) ^ -(number & 1);
}
