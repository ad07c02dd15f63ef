// Packs numbers into a string of bits, six a sign; src/model/bits.ts reads it.

const SIGN = 6;
/** The signs by their value: those of code that every kind of string holds as they are. */
const SIGNS = ' !#%&()*+,-./0123456789:;<=>?@[]^_abcdefghijklmnopqrstuvwxyz{|}~';
/** The widest number by Rice’s code that is chosen. */
const WIDEST = 15;

export function bitWriter() {
  let packed = '';
  let held = 0;
  let count = 0;
  const writer = {
    /** The low bits of a number, so many. */
    bits(number, width) {
      for (let i = width - 1; i >= 0; i--) {
        held = 2 * held + ((number >> i) & 1);
        if (++count < SIGN) continue;
        packed += SIGNS[held];
        held = 0;
        count = 0;
      }
    },
    /** A number of any size, as many ones as `1 << width` goes into it, a nought, and its rest. */
    rice(number, width) {
      for (let high = number >> width; high > 0; high--) writer.bits(1, 1);
      writer.bits(0, 1);
      writer.bits(number, width);
    },
    end: () => (count > 0 ? packed + SIGNS[held << (SIGN - count)] : packed),
  };
  return writer;
}

/** The width that makes some numbers shortest by Rice’s code. */
export function riceWidth(numbers) {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let width = 0; width <= WIDEST; width++) {
    const bits = numbers.reduce((sum, number) => sum + (number >> width) + 1 + width, 0);
    if (bits < fewest) {
      fewest = bits;
      best = width;
    }
  }
  return best;
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4. */
export function unsigned(number) {
  return number < 0 ? -2 * number - 1 : 2 * number;
}
