import { STEPS, scoreRows, type Trees } from '../model/trees.js';
import type { FeatureWeight, Flip } from './explanation.js';
import { readByte } from './feature-values.js';

/**
 * Most changes of one feature that are given, and features whose change is tried with a second one.
 */
const MOST_FLIPS = 2;
const TRIED_IN_PAIRS = 8;

export function isLeaf(node: number): boolean {
  return node < 0;
}

export function featureOf(node: number): number {
  return node >> 24;
}

export function thresholdOf(node: number): number {
  return (node >> 16) & 0xff;
}

/** Index of the node for greater values. */
export function rightOf(node: number): number {
  return node & 0xffff;
}

/** Score of a leaf. */
export function leafScore(node: number): number {
  return (node << 16) >> 16;
}

const known = new WeakMap<Trees, Float64Array>();

/** The mean of the leaves below each node, where both branches count the same. */
function middlesOf(trees: Trees): Float64Array {
  const { nodes } = trees;
  const found = known.get(trees);
  if (found !== undefined) return found;
  const middles = new Float64Array(nodes.length);
  known.set(trees, middles);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as number;
    middles[i] = isLeaf(node)
      ? leafScore(node)
      : ((middles[i + 1] as number) + (middles[rightOf(node)] as number)) / 2;
  }
  return middles;
}

/**
 * The weight of each feature of a row. At each node on the row's way through a tree, the mean of
 * the leaves changes from that of both branches to that of the chosen branch, and the difference
 * counts for the node's feature. The weights of all features and the value that all rows begin with
 * add up to the score.
 */
export function treeWeights(
  trees: Trees,
  row: Uint8Array,
  names: ReadonlyMap<number, string>,
): FeatureWeight[] {
  const { roots, nodes } = trees;
  const middles = middlesOf(trees);
  const sums = new Map<number, number>();
  for (const root of roots) {
    let place = root;
    for (let node = nodes[place] as number; !isLeaf(node); node = nodes[place] as number) {
      const f = featureOf(node);
      const next = (row[f] as number) <= thresholdOf(node) ? place + 1 : rightOf(node);
      const moved = (middles[next] as number) - (middles[place] as number);
      sums.set(f, (sums.get(f) ?? 0) + moved);
      place = next;
    }
  }
  return [...sums].map(([f, sum]) => {
    const name = nameOf(names, f);
    return { feature: name, value: readByte(name, row[f] as number), weight: sum / STEPS };
  });
}

interface Change {
  feature: number;
  byte: number;
  /** Number of the feature's thresholds in the trees that are passed. */
  passed: number;
  score: number;
}

/**
 * The smallest changes of a feature that bring a row's score above `least`, or below it if it is
 * above; if one feature is not enough, of two.
 */
export function flipsOf(
  trees: Trees,
  row: Uint8Array,
  names: ReadonlyMap<number, string>,
  least: number,
): Flip[] {
  const score = scoreOf(trees, row);
  const up = score < least;
  const isEnough = (change: Change) => (up ? change.score >= least : change.score < least);
  const changes = changesOf(trees, row);
  const alone = changes.filter(isEnough).sort(byPassed);
  const told = (change: Change) => {
    const name = nameOf(names, change.feature);
    const from = readByte(name, row[change.feature] as number);
    return { feature: name, from, to: readByte(name, change.byte) };
  };
  const first = new Set<number>();
  const single = alone.filter(({ feature }) => !first.has(feature) && first.add(feature));
  if (single.length > 0) return single.slice(0, MOST_FLIPS).map((change) => [told(change)]);
  const best: Change[] = [];
  for (const change of changes.sort((a, b) => (up ? b.score - a.score : a.score - b.score))) {
    if (best.length === TRIED_IN_PAIRS) break;
    if (!best.some(({ feature }) => feature === change.feature)) best.push(change);
  }
  const pairs = best.flatMap((change) => {
    const changed = row.slice();
    changed[change.feature] = change.byte;
    return changesOf(trees, changed)
      .filter((other) => other.feature !== change.feature && isEnough(other))
      .map((other) => ({ both: [change, other], passed: change.passed + other.passed }));
  });
  const [pair] = pairs.sort(byPassed);
  return pair === undefined ? [] : [pair.both.map(told)];
}

function byPassed(a: { passed: number }, b: { passed: number }): number {
  return a.passed - b.passed;
}

/** The row with one feature changed to each value that makes a difference to the trees. */
function changesOf(trees: Trees, row: Uint8Array): Change[] {
  const asked = new Map<number, Set<number>>();
  for (const node of trees.nodes) {
    if (isLeaf(node)) continue;
    const feature = featureOf(node);
    const thresholds = asked.get(feature) ?? new Set<number>();
    thresholds.add(thresholdOf(node));
    asked.set(feature, thresholds);
  }
  const changes: Change[] = [];
  for (const [feature, thresholds] of asked) {
    const own = row[feature] as number;
    const ordered = [...thresholds].sort((a, b) => a - b);
    const below = ordered.filter((threshold) => threshold < own).reverse();
    const above = ordered.filter((threshold) => threshold >= own);
    below.forEach((byte, k) => {
      changes.push({ feature, byte, passed: k + 1, score: 0 });
    });
    above.forEach((threshold, k) => {
      if (threshold < 255) changes.push({ feature, byte: threshold + 1, passed: k + 1, score: 0 });
    });
  }
  const rows = new Uint8Array(changes.length * row.length);
  changes.forEach(({ feature, byte }, k) => {
    rows.set(row, k * row.length);
    rows[k * row.length + feature] = byte;
  });
  const scores = scoreRows(trees, rows, row.length, new Uint8Array(changes.length));
  changes.forEach((change, k) => {
    change.score = scores[k] as number;
  });
  return changes;
}

/** The score that trees give to a row. */
export function scoreOf(trees: Trees, row: Uint8Array): number {
  return scoreRows(trees, row, row.length, new Uint8Array(1))[0] as number;
}

function nameOf(names: ReadonlyMap<number, string>, feature: number): string {
  return names.get(feature) ?? `feature ${feature}`;
}
