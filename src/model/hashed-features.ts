import { fnv } from './hash.js';

/**
 * The features of a candidate as numbers. Each is a hash, so that no string is built for one.
 *
 * The list is used again for each candidate; a model sums its weights over it.
 */
export interface Features {
  ids: Int32Array;
  size: number;
  /** Values by the numbers of their features, until {@link addFrom} hashes them. */
  values: Int32Array;
  /** Every pair of the features between these indices counts as one more feature. */
  pairsFrom: number;
  pairsTo: number;
}

/** More features than any candidate has, and a number above those of all. */
export const MOST = 64;
const NUMBERS = 1024;

export function newFeatures(): Features {
  return {
    ids: new Int32Array(MOST),
    size: 0,
    values: new Int32Array(NUMBERS),
    pairsFrom: 0,
    pairsTo: 0,
  };
}

/** Removes all features. */
export function clear(features: Features): void {
  features.size = 0;
  features.pairsFrom = 0;
  features.pairsTo = 0;
}

/** Mixes two numbers into one. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) ^ (h >>> 13);
}

/** The hash of the feature with this number (`slot`) and value. */
export function idOf(slot: number, value: number): number {
  return mix(slot + 1, value);
}

/** Adds the feature with this number (`slot`) and value. */
export function add(features: Features, slot: number, value: number): void {
  features.ids[features.size++] = mix(slot + 1, value);
}

/**
 * Adds the features with the numbers from `first` to `last`, with what stands in `values` for each,
 * in one loop in place of as many calls.
 */
export function addFrom(features: Features, first: number, last: number): void {
  const { ids, values } = features;
  let { size } = features;
  for (let slot = first; slot <= last; slot++) ids[size++] = mix(slot + 1, values[slot] as number);
  features.size = size;
}

/** Adds a feature that was hashed before. */
export function push(features: Features, id: number): void {
  features.ids[features.size++] = id;
}

/** Adds every pair of the features from index `from` on as one feature. */
export function addPairs(features: Features, from: number): void {
  features.pairsFrom = from;
  features.pairsTo = features.size;
}

/** The first half of a pair, for {@link pairOf}. */
export function pairKey(id: number): number {
  return (id << 13) | (id >>> 19);
}

/** The feature of a pair; both halves are well mixed already. */
export function pairOf(key: number, other: number): number {
  return key ^ other;
}

/** Hashes a word, or a part of one. */
export function hashText(text: string, end = text.length): number {
  const h = fnv(text, end);
  return h ^ (h >>> 15);
}

/** The index of a number's bucket: how many of the bounds it passes. */
export function bucket(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value > (bounds[index] as number)) index++;
  return index;
}
