import { openBits, readBits, readRice, signed } from './bits.js';

/** Boosted trees over rows of bytes: the score of a row is the sum of one leaf of each tree. */
export interface Trees {
  /** First node of each tree. */
  roots: Int32Array;
  /**
   * A node in one number, so that it is read at once. Its bytes are, from the highest: its feature,
   * the largest value of the feature that leads to the next node, and in two bytes the node to which
   * a greater one leads. A leaf is negative, and its last two bytes are its score.
   */
  nodes: Int32Array;
}

/** Parts of one logit in a score. */
export const STEPS = 200;

/** Below this score the remaining trees cannot change the result. */
const HOPELESS = -4.5 * STEPS;

/**
 * Bits of the packed trees: of the number of nodes, of a feature, and of the widths of thresholds
 * and scores.
 */
const NODES = 16;
const FEATURE = 7;
const THRESHOLD = 5;
const SCORE = 4;
/** The bit that makes a node a leaf. */
const LEAF = 1 << 31;

/**
 * Reads trees as training packed them, node by node in the order root, left, right: 0, feature and
 * threshold for a node, or 1 and the score for a leaf, with 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4.
 */
export function readTrees(packed: string): Trees {
  const bits = openBits(packed);
  const nodes = new Int32Array(readBits(bits, NODES));
  const roots: number[] = [];
  const open: number[] = []; // nodes with a right side that is not read yet
  let begins = true;
  for (let i = 0; i < nodes.length; i++) {
    if (begins) roots.push(i);
    begins = false;
    if (readBits(bits, 1) === 0) {
      nodes[i] = (readBits(bits, FEATURE) << 24) | (readRice(bits, THRESHOLD) << 16);
      open.push(i);
      continue;
    }
    nodes[i] = LEAF | (signed(readRice(bits, SCORE)) & 0xffff);
    const parent = open.pop();
    if (parent === undefined) begins = true;
    else nodes[parent] = (nodes[parent] as number) | (i + 1);
  }
  return { roots: Int32Array.from(roots), nodes };
}

/** The scores of all rows that are not skipped, in {@link STEPS} parts of a logit. */
export function scoreRows(
  trees: Trees,
  rows: Uint8Array,
  features: number,
  skip: Uint8Array,
): Int32Array {
  const { roots, nodes } = trees;
  const scores = new Int32Array(skip.length);
  let last = -1; // the last row that was scored
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
      let place = roots[t] as number;
      let node = nodes[place] as number;
      while (node >= 0) {
        const value = rows[at + (node >> 24)] as number;
        place = value <= ((node >> 16) & 0xff) ? place + 1 : node & 0xffff;
        node = nodes[place] as number;
      }
      score += (node << 16) >> 16;
    }
    scores[i] = score;
  }
  return scores;
}

/**
 * Whether two rows are equal, as most are in long lists of short lines; equal rows have equal
 * scores.
 */
function isSameRow(rows: Uint8Array, one: number, other: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (rows[one + k] !== rows[other + k]) return false;
  return true;
}
