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

const LEAF = 255;
const ZERO = 128;

/**
 * Reads trees from base64 of two bytes a node, in the order root, left, right: feature and
 * threshold, or 255 and a leaf's score counted from 128. Features stand first, for all nodes.
 */
export function readTrees(packed: string): Trees {
  const bytes = decodeBase64(packed);
  const nodes = bytes.length >> 1;
  const trees: Trees = {
    roots: new Int32Array(0),
    feature: new Int16Array(nodes),
    threshold: new Int16Array(nodes),
    right: new Int32Array(nodes),
  };
  const roots: number[] = [];
  const open: number[] = []; // nodes whose right side is not reached yet
  let begins = true;
  for (let node = 0; node < nodes; node++) {
    if (begins) roots.push(node);
    begins = false;
    const feature = bytes[node] as number;
    const value = bytes[nodes + node] as number;
    trees.feature[node] = feature === LEAF ? -1 : feature;
    trees.threshold[node] = feature === LEAF ? value - ZERO : value;
    if (feature !== LEAF) {
      open.push(node);
      continue;
    }
    const parent = open.pop();
    if (parent === undefined) begins = true;
    else trees.right[parent] = node + 1;
  }
  trees.roots = Int32Array.from(roots);
  return trees;
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
  for (let i = 0; i < scores.length; i++) {
    if (skip[i] === 1) continue;
    const at = i * features;
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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(packed: string): Uint8Array {
  const bytes = new Uint8Array((packed.length * 3) >> 2);
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const character of packed) {
    buffer = ((buffer << 6) | ALPHABET.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >> bits) & 0xff;
    }
  }
  return bytes;
}
