import { openBits, readBits, readRice, signed } from './bits.js';

/** Boosted trees over bytes: each row's score is the sum of one leaf of each tree. */
export interface Trees {
  /** First node of each tree. */
  roots: Int32Array;
  /** Feature of each node, or -1 for a leaf. */
  feature: Int16Array;
  /** A value up to this goes to the next node, a greater one to `right`; of a leaf, its score. */
  threshold: Int16Array;
  right: Int32Array;
}

/** Scores are in so many parts of one unit of the logit. */
export const STEPS = 200;

/** From this score on no further tree helps. */
const HOPELESS = -4.5 * STEPS;

/** Bits that trees are packed with: their nodes, a feature; and the widths of thresholds and scores. */
const NODES = 16;
const FEATURE = 7;
const THRESHOLD = 5;
const SCORE = 4;

/**
 * Reads trees as training has packed them, node by node in the order root, left, right: 0, feature
 * and threshold, or 1 and a leaf's score, 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4.
 */
export function readTrees(packed: string): Trees {
  const bits = openBits(packed);
  const nodes = readBits(bits, NODES);
  const feature = new Int16Array(nodes);
  const threshold = new Int16Array(nodes);
  const right = new Int32Array(nodes);
  const roots: number[] = [];
  const open: number[] = []; // nodes whose right side is not reached yet
  let begins = true;
  for (let node = 0; node < nodes; node++) {
    if (begins) roots.push(node);
    begins = false;
    if (readBits(bits, 1) === 0) {
      feature[node] = readBits(bits, FEATURE);
      threshold[node] = readRice(bits, THRESHOLD);
      open.push(node);
      continue;
    }
    feature[node] = -1;
    threshold[node] = signed(readRice(bits, SCORE));
    const parent = open.pop();
    if (parent === undefined) begins = true;
    else right[parent] = node + 1;
  }
  return { roots: Int32Array.from(roots), feature, threshold, right };
}

/**
 * The score of each row of so many features that is not skipped, in {@link STEPS} parts of the
 * logit.
 */
export function scoreRows(
  trees: Trees,
  rows: Uint8Array,
  features: number,
  skip: Uint8Array,
): Int32Array {
  const { roots, feature, threshold, right } = trees;
  const scores = new Int32Array(skip.length);
  let last = -1; // the row scored last
  for (let i = 0; i < scores.length; i++) {
    if (skip[i] === 1) continue;
    const at = i * features;
    const same = last >= 0 && isSameRow(rows, last * features, at, features);
    if (same) {
      scores[i] = scores[last] as number;
      continue;
    }
    last = i;
    let score = 0;
    for (let t = 0; t < roots.length && score > HOPELESS; t++) {
      let node = roots[t] as number;
      for (let f = feature[node] as number; f >= 0; f = feature[node] as number) {
        const value = rows[at + f] as number;
        node = value <= (threshold[node] as number) ? node + 1 : (right[node] as number);
      }
      score += threshold[node] as number;
    }
    scores[i] = score;
  }
  return scores;
}

/** Whether two rows hold the same: in long lists of short lines most do, and score the same. */
function isSameRow(rows: Uint8Array, one: number, other: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (rows[one + k] !== rows[other + k]) return false;
  return true;
}
