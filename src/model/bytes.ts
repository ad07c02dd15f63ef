/**
 * Numbers as bytes, which the trees compare: with whole numbers every runtime gives the same
 * result.
 */

/** A count or length as a byte: exact below 32, then sixteen steps for each doubling. */
export function scaleByte(value: number): number {
  const whole = value > 0x7fffffff ? 0x7fffffff : value | 0;
  if (whole < 32) return Math.max(whole, 0);
  const power = 31 - Math.clz32(whole);
  const byte = 32 + (power - 5) * 16 + ((whole >> (power - 4)) & 15);
  return Math.min(byte, 255);
}

/** The lowest count with a byte: the inverse of {@link scaleByte}. */
export function countIn(byte: number): number {
  if (byte < 32) return byte;
  const step = byte - 32;
  return (16 + (step & 15)) << (1 + (step >> 4));
}

/** A share as a byte, in two-hundredths. */
export function shareByte(part: number, all: number): number {
  if (!(all > 0)) return 0;
  const byte = Math.floor((200 * part) / all);
  return byte > 200 ? 200 : Math.max(byte, 0);
}

/** The inverse of {@link shareByte}, in percent. */
export function percentIn(byte: number): number {
  return byte / 2;
}

/** A difference as a byte, where 128 is zero: exact up to 64, then in steps of eight. */
export function differenceByte(value: number): number {
  const size = Math.abs(value);
  const step = size <= 64 ? size : Math.min(127, 64 + ((size - 64) >> 3));
  return value < 0 ? 128 - step : 128 + step;
}

/** The smallest difference with a byte: the inverse of {@link differenceByte}. */
export function differenceIn(byte: number): number {
  const size = Math.abs(byte - 128);
  return Math.sign(byte - 128) * (size <= 64 ? size : 64 + (size - 64) * 8);
}

/** Largest distance that is counted, in steps. */
export const FAR = 20;
