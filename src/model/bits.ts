/**
 * A packed string of bits, six for each character, the highest bit first. All characters are about
 * equally frequent, so that gzip needs six bits for each as well, and not many more next to code,
 * since they are also those of code. `tools/train/bit-writer.mjs` writes it.
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

/** Bits in one character. */
const SIGN = 6;

export function openBits(packed: string): Bits {
  return { packed, at: 0, held: 0, left: 0 };
}

/** Reads the next number of `width` bits, at most 24. After the end all bits are 0. */
export function readBits(bits: Bits, width: number): number {
  while (bits.left < width) {
    bits.held = (bits.held << SIGN) | sixBits(bits.packed.charCodeAt(bits.at++));
    bits.left += SIGN;
  }
  bits.left -= width;
  return (bits.held >>> bits.left) & ((1 << width) - 1);
}

/**
 * The value of a character, from its code: the characters of ASCII from the space on without
 * capital letters, which are rare in code, and without `"`, `$`, `'`, `\` and the backtick, which
 * some kind of string does not hold as they are.
 */
function sixBits(code: number): number {
  const capitals = code > 0x5a ? 26 : 0;
  return (
    code - 32 - capitals - +(code > 34) - +(code > 36) - +(code > 39) - +(code > 92) - +(code > 96)
  );
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
