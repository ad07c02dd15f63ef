import { fnv } from './hash.js';

/**
 * Features as numbers: each is a hash of what it tells, so that no string is built for one.
 *
 * The list is used again for each candidate; a model sums its weights over it.
 */
export interface Features {
  ids: Int32Array;
  size: number;
  /** Each two of the features between these places count as one more. */
  pairsFrom: number;
  pairsTo: number;
}

/** More features than any candidate has. */
export const MOST = 64;

export function newFeatures(): Features {
  return { ids: new Int32Array(MOST), size: 0, pairsFrom: 0, pairsTo: 0 };
}

/** Forgets what was put before. */
export function clear(features: Features): void {
  features.size = 0;
  features.pairsFrom = 0;
  features.pairsTo = 0;
}

/** Two numbers as one, well mixed. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) ^ (h >>> 13);
}

/** Adds what `value` tells in a place of its own. */
export function add(features: Features, slot: number, value: number): void {
  features.ids[features.size++] = mix(slot + 1, value);
}

/** Adds each two of the features from `from` on as one. */
export function addPairs(features: Features, from: number): void {
  features.pairsFrom = from;
  features.pairsTo = features.size;
}

/** The first of a pair, for {@link pairOf}. */
export function pairKey(id: number): number {
  return (id << 13) | (id >>> 19);
}

/** Two features as one; both are well mixed already. */
export function pairOf(key: number, other: number): number {
  return key ^ other;
}

/** A word, or a part of one, as a number. */
export function hashText(text: string, end = text.length): number {
  const h = fnv(text, end);
  return h ^ (h >>> 15);
}

/** A number as the index of its bucket: how many bounds it passes. */
export function bucket(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value > (bounds[index] as number)) index++;
  return index;
}
