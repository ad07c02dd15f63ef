// Random numbers from a seed, so that each input can be made again from the seed and its number.

/** A number of 32 bits for a string. */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Draws for one input of a seed.
 *
 * `below(n)` is a whole number from 0; `chance(p)` is true with that probability; `pick` takes one
 * of a list; `few(most)` is a whole number up to `most`, small ones more often.
 */
export function randomFor(seed, index) {
  let a = hashOf(String(seed));
  let b = Math.imul(index, 0x9e3779b1) >>> 0;
  let c = (index / 2 ** 32) | 0;
  let d = 1;
  const next = () => {
    // sfc32, by Chris Doty-Humphrey
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const fraction = () => next() / 2 ** 32;
  const below = (n) => Math.floor(fraction() * n);
  return {
    below,
    chance: (p) => fraction() < p,
    pick: (list) => list[below(list.length)],
    few: (most) => Math.floor(fraction() ** 3 * (most + 1)),
  };
}

/** One of `[weight, value]` rows, by weight. */
export function weighted(random, rows) {
  const whole = rows.reduce((sum, [weight]) => sum + weight, 0);
  let left = random.below(whole);
  for (const [weight, value] of rows) {
    left -= weight;
    if (left < 0) return value;
  }
  return rows[0][1];
}
