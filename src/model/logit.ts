import { STEPS } from './trees.js';

/**
 * Chance, in thousandths, for each half of a logit from 0 to 8: a table, since the exponential
 * function may differ between runtimes in its last digit.
 */
const CHANCES = [
  500, 622, 731, 818, 881, 924, 953, 971, 982, 989, 993, 996, 998, 998, 999, 999, 1000,
];

/** The chance that a score, in parts of a logit, stands for. */
export function chanceOf(score: number): number {
  const place = (2 * Math.abs(score)) / STEPS;
  const low = Math.min(15, Math.floor(place));
  const from = CHANCES[low] as number;
  const to = CHANCES[low + 1] as number;
  const chance = (from + (to - from) * Math.min(1, place - low)) / 1000;
  return score < 0 ? 1 - chance : chance;
}
