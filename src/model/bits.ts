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
    bits.held = (bits.held << SIGN) | sixBits(bits.packed, bits.at++);
    bits.left += SIGN;
  }
  bits.left -= width;
  return (bits.held >> bits.left) & ((1 << width) - 1);
}

/** The number of `width` bits, at most 24, from a bit on. */
export function bitsAt(packed: string, bit: number, width: number): number {
  const at = Math.floor(bit / SIGN);
  const bits = openBits(packed);
  bits.at = at;
  readBits(bits, bit - at * SIGN);
  return readBits(bits, width);
}

/** The value of the character at an index; what bits take for 0 behind the end. */
export function sixBits(packed: string, at: number): number {
  return SIX_BITS[packed.charCodeAt(at)] as number;
}

/**
 * The value of a character, by its code: the characters of ASCII from the space on without capital
 * letters, which are rare in code, and without `"`, `$`, `'`, `\\` and the backtick, which some kind
 * of string does not hold as they are. A table, since code that is not compiled yet asks for most.
 */
const SIX_BITS = /* @__PURE__ */ Uint8Array.from(
  { length: 127 },
  (_, code) =>
    code -
    (code > 0x5a ? 58 : 32) -
    +(code > 34) -
    +(code > 36) -
    +(code > 39) -
    +(code > 92) -
    +(code > 96),
);

/**
 * Reads the next number in a Rice code (Golomb 1966, Rice 1979), which is short for small numbers:
 * its quotient by `1 << width` as that many ones and a zero, then the remainder in `width` bits.
 *
 * For the gaps between randomly distributed positions no code is shorter, if the width is the
 * logarithm of two thirds of their mean.
 */
export function readRice(bits: Bits, width: number): number {
  readRices(bits, width, one, 0, 1);
  return one[0] as number;
}

const one = /* @__PURE__ */ new Int32Array(1);

/**
 * Reads many numbers as {@link readRice} reads one. A first reading spends most of its time in code
 * that is not compiled yet, so that this loop keeps its state in variables: a third of the time.
 */
export function readRices(
  bits: Bits,
  width: number,
  into: Int32Array,
  from: number,
  to: number,
): void {
  const { packed } = bits;
  let { at, held, left } = bits;
  for (let i = from; i < to; i++) {
    let high = 0;
    do {
      if (left === 0) {
        held = sixBits(packed, at++) | 0;
        left = SIGN;
      }
      const ones = Math.clz32(~(held << (32 - left)));
      high += ones;
      left -= ones;
    } while (left === 0);
    left--; // the zero
    while (left < width) {
      held = (held << SIGN) | sixBits(packed, at++);
      left += SIGN;
    }
    left -= width;
    into[i] = (high << width) | ((held >> left) & ((1 << width) - 1));
  }
  bits.at = at;
  bits.held = held;
  bits.left = left;
}

/** Maps 0, 1, 2, 3, 4 … to 0, -1, 1, -2, 2 …. */
export function signed(number: number): number {
  return (number >> 1) ^ -(number & 1);
}
