import { STEPS, scoreRows, type Trees } from '../model/trees.js';
import type { FeatureWeight, Flip } from './explanation.js';
import { readByte } from './feature-values.js';

/** Flips of one feature that are told, and features whose change is tried with a second one. */
const MOST_FLIPS = 2;
const TRIED_IN_PAIRS = 8;

const known = new WeakMap<Trees, Float64Array>();

/** The middle of the leaves below each node, each branch counting the same. */
function middlesOf(trees: Trees): Float64Array {
  const { feature, threshold, right } = trees;
  const found = known.get(trees);
  if (found !== undefined) return found;
  const middles = new Float64Array(feature.length);
  known.set(trees, middles);
  for (let node = feature.length - 1; node >= 0; node--) {
    const leaf = (feature[node] as number) < 0;
    middles[node] = leaf
      ? (threshold[node] as number)
      : ((middles[node + 1] as number) + (middles[right[node] as number] as number)) / 2;
  }
  return middles;
}

/**
 * How much each feature of a row counts: at each node on the row's way through a tree, the middle of
 * the leaves moves from that of both branches to that of the branch taken, and the feature that is
 * asked there gets the difference. The weights of all features and what all rows begin with add up
 * to the score.
 */
export function treeWeights(
  trees: Trees,
  row: Uint8Array,
  names: ReadonlyMap<number, string>,
): FeatureWeight[] {
  const { roots, feature, threshold, right } = trees;
  const middles = middlesOf(trees);
  const sums = new Map<number, number>();
  for (const root of roots) {
    let node = root;
    for (let f = feature[node] as number; f >= 0; f = feature[node] as number) {
      const low = (row[f] as number) <= (threshold[node] as number);
      const next = low ? node + 1 : (right[node] as number);
      const moved = (middles[next] as number) - (middles[node] as number);
      sums.set(f, (sums.get(f) ?? 0) + moved);
      node = next;
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
  /** How many of the thresholds that the trees ask about it are passed. */
  passed: number;
  score: number;
}

/**
 * The smallest changes of a feature that bring a row's score over `least`, or under it where it is
 * over; where one is not enough, two.
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

/** The row with one feature changed to each value that the trees tell apart. */
function changesOf(trees: Trees, row: Uint8Array): Change[] {
  const asked = new Map<number, Set<number>>();
  trees.feature.forEach((feature, node) => {
    if (feature < 0) return;
    const thresholds = asked.get(feature) ?? new Set<number>();
    thresholds.add(trees.threshold[node] as number);
    asked.set(feature, thresholds);
  });
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

/** What trees make of one row. */
export function scoreOf(trees: Trees, row: Uint8Array): number {
  return scoreRows(trees, row, row.length, new Uint8Array(1))[0] as number;
}

function nameOf(names: ReadonlyMap<number, string>, feature: number): string {
  return names.get(feature) ?? `feature ${feature}`;
}
