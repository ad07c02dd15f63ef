import { STEPS } from './trees.js';

/**
 * Probability, in thousandths, for each half of a logit from 0 to 8. A table, since the exponential
 * function may differ between runtimes in its last digit.
 */
const CHANCES = [
  500, 622, 731, 818, 881, 924, 953, 971, 982, 989, 993, 996, 998, 998, 999, 999, 1000,
];

/** The probability of a score, which is given in parts of a logit. */
export function chanceOf(score: number): number {
  const place = (2 * Math.abs(score)) / STEPS;
  const low = Math.min(15, Math.floor(place));
  const from = CHANCES[low] as number;
  const to = CHANCES[low + 1] as number;
  const chance = (from + (to - from) * Math.min(1, place - low)) / 1000;
  return score < 0 ? 1 - chance : chance;
}
