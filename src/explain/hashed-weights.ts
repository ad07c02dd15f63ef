import { type Features, pairKey, pairOf } from '../model/hashed-features.js';
import { STEPS, shiftOf, type Weights, weigh } from '../model/sparse-weights.js';
import type { FeatureWeight } from './explanation.js';
import { namesByNumber } from './feature-values.js';

/**
 * How much each feature of a hashed model counts: its own weight, and half of that of each pair it
 * is part of. They add up to the score.
 *
 * @param names - The features in the order in which they are put, which is that of their numbers.
 */
export function hashedWeights(
  weights: Weights,
  features: Features,
  names: readonly string[],
): FeatureWeight[] {
  weigh(weights, features); // unpacks the table
  const table = weights.table as Int8Array;
  const shift = shiftOf(table);
  const { ids, size, pairsFrom, pairsTo } = features;
  const told = Array.from({ length: size }, (_, i): FeatureWeight => {
    const own = (table[(ids[i] as number) >>> shift] as number) / STEPS;
    return { feature: names[i] ?? `feature ${i}`, value: null, weight: own };
  });
  for (let i = pairsFrom; i < pairsTo; i++) {
    const key = pairKey(ids[i] as number);
    for (let j = i + 1; j < pairsTo; j++) {
      const pair = table[pairOf(key, ids[j] as number) >>> shift] as number;
      for (const one of [i, j]) (told[one] as FeatureWeight).weight += pair / STEPS / 2;
    }
  }
  return told;
}

/** The names of an enumeration, from one number up to another, in order of their numbers. */
export function namesBetween(
  features: Record<string, string | number>,
  from: number,
  to: number,
): string[] {
  return [...namesByNumber(features)]
    .filter(([number]) => number >= from && number < to)
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name);
}

/** What tells one list of features from another: the weights of the one less those of the other. */
export function difference(
  one: readonly FeatureWeight[],
  other: readonly FeatureWeight[],
): FeatureWeight[] {
  const sums = new Map<string, number>();
  for (const { feature, weight } of one) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  for (const { feature, weight } of other) sums.set(feature, (sums.get(feature) ?? 0) - weight);
  return [...sums].map(([feature, weight]) => ({ feature, value: null, weight }));
}
