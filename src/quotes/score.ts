/** Weights by feature. */
export type Weights = ReadonlyMap<string, number>;

/** Sum of the weights of some features; one that has no weight counts nothing. */
export function weigh(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** Scores as probabilities that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Reads a table of weights: groups of features with one weight, in tenths.
 *
 * `'12 a b|-3 c'` gives `a` and `b` 1.2 and `c` -0.3.
 */
export function readWeights(table: string): Weights {
  const weights = new Map<string, number>();
  for (const group of table.split('|')) {
    const [tenths, ...features] = group.split(' ');
    for (const feature of features) weights.set(feature, Number(tenths) / 10);
  }
  return weights;
}
