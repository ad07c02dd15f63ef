import { describe, expect, it } from 'vitest';
import { readTrees, scoreRows } from '../../../src/furniture/model/read-trees.js';
import { pack } from '../../../tools/train/trees/pack.mjs';

// node: [feature, up to this left, left, right], or a leaf’s score
const TREES = [[0, 10, [1, 200, -128, 3], 127], -7, [119, 255, 0, [0, 0, 1, -1]]];

describe('readTrees', () => {
  it('reads what was packed', () => {
    const { roots, feature, threshold, right } = readTrees(pack(TREES));
    expect([...roots]).toEqual([0, 5, 6]);
    expect([...feature]).toEqual([0, 1, -1, -1, -1, -1, 119, -1, 0, -1, -1]);
    expect([...threshold]).toEqual([10, 200, -128, 3, 127, -7, 255, 0, 0, 1, -1]);
    expect([right[0], right[1], right[6], right[8]]).toEqual([4, 3, 8, 10]);
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
