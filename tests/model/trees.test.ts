import { describe, expect, it } from 'vitest';
import {
  featureOf,
  isLeaf,
  leafScore,
  rightOf,
  thresholdOf,
} from '../../src/explain/tree-weights.js';
import { readTrees, scoreRows, type Trees } from '../../src/model/trees.js';
import { pack } from '../../tools/train/trees/pack.mjs';

// node: [feature, up to this left, left, right], or a leaf’s score
type Node = number | [feature: number, threshold: number, left: Node, right: Node];
const TREES: Node[] = [[0, 10, [1, 200, -128, 3], 127], -7, [119, 255, 0, [0, 0, 1, -1]]];

/** A tree as it was packed, from what was read: the left branch of a node stands right behind it. */
function nested(trees: Trees, place: number): Node {
  const node = trees.nodes[place] as number;
  if (isLeaf(node)) return leafScore(node);
  const [left, right] = [place + 1, rightOf(node)].map((next) => nested(trees, next));
  return [featureOf(node), thresholdOf(node), left as Node, right as Node];
}

describe('readTrees', () => {
  it('reads what was packed', () => {
    const trees = readTrees(pack(TREES));
    expect([...trees.roots].map((root) => nested(trees, root))).toEqual(TREES);
  });

  it('reads no trees from nothing', () => {
    expect(readTrees('').roots.length).toBe(0);
  });

  it('adds up one leaf of each tree', () => {
    const trees = readTrees(pack(TREES));
    const rows = new Uint8Array(2 * 120);
    rows[0] = 10;
    rows[1] = 201;
    rows[120] = 11;
    rows[120 + 119] = 255;
    expect([...scoreRows(trees, rows, 120, new Uint8Array(2))]).toEqual([3 - 7, 127 - 7]);
  });
});
