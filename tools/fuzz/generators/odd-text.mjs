// Strings of odd characters, alone or sprinkled over another text.
import { ENTITIES, ODD_CHARACTERS, OWN_NAMES } from '../tables/odd.mjs';

/** A character or name that is trouble. */
export function oddPiece(random) {
  if (random.chance(0.12)) return random.pick(OWN_NAMES);
  if (random.chance(0.12)) return random.pick(ENTITIES);
  if (random.chance(0.08)) return String.fromCharCode(random.below(0x10000));
  if (random.chance(0.04)) return String.fromCodePoint(random.below(0x110000));
  return random.pick(ODD_CHARACTERS);
}

const PLAIN = [' ', ' ', '\n', '\n\n', 'a', 'Anna Berg', 'said', '. ', '4'];

/** An odd piece, or what may stand between two. */
export const oddOrPlain = (random) => (random.chance(0.3) ? random.pick(PLAIN) : oddPiece(random));

/** Odd pieces in a row, some of them many times, with letters and spaces between. */
export function oddText(random) {
  let text = '';
  for (let left = 1 + random.few(60); left > 0; left--) {
    const piece = oddOrPlain(random);
    text += random.chance(0.05) ? piece.repeat(1 + random.few(200)) : piece;
  }
  return text;
}

/** A text with odd pieces at a few places. */
export function sprinkled(random, text) {
  let changed = text;
  for (let left = 1 + random.few(6); left > 0; left--) {
    const at = random.below(changed.length + 1);
    changed = changed.slice(0, at) + oddPiece(random) + changed.slice(at);
  }
  return changed;
}
