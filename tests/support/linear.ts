import { growth } from '../../tools/fuzz/costs.mjs';

/**
 * What grows faster than its length when a piece stands again and again, as a fault, else null. The
 * text is read once, twice and four times over, so the length need only let a square show: more of
 * it where a character costs little.
 */
export function superlinear(
  piece: string,
  read: (text: string) => unknown,
  length = 6_000,
): unknown {
  const text = piece.repeat(Math.ceil(length / piece.length));
  read(text); // compiled, before it is timed
  return growth({ text }, read);
}
