import { describe, expect, it } from 'vitest';
import { namesByNumber, readByte } from '../../src/explain/feature-values.js';
import { flipsOf, scoreOf, treeWeights } from '../../src/explain/tree-weights.js';
import { LINE_FEATURES, LineFeature } from '../../src/furniture/line-model/line-layout.js';
import { lineModel } from '../../src/furniture/line-model/score-lines.js';
import { differenceByte, scaleByte, shareByte } from '../../src/model/bytes.js';
import { readTrees, STEPS } from '../../src/model/trees.js';
import { pack } from '../../tools/train/trees/pack.mjs';

const NAMES = new Map([
  [0, 'words'],
  [1, 'stops'],
]);
/** One tree: more than 5 words and more than 1 stop is body, all else is not. */
const SMALL = readTrees(pack([[0, 5, -STEPS, [1, 1, -STEPS, 3 * STEPS]]]));

describe('treeWeights', () => {
  it('says how much each feature moves the score on its way', () => {
    // from the middle of −1 and 1 to 1 by the words, and on to 3 by the stops
    expect(treeWeights(SMALL, Uint8Array.of(9, 4), NAMES)).toEqual([
      { feature: 'words', value: '9', weight: 1 },
      { feature: 'stops', value: '4', weight: 2 },
    ]);
  });

  it('asks nothing about a feature that the way does not pass', () => {
    const weights = treeWeights(SMALL, Uint8Array.of(2, 4), NAMES);
    expect(weights).toEqual([{ feature: 'words', value: '2', weight: -1 }]);
  });

  it('adds up to the score, with what all rows begin with', () => {
    const trees = lineModel().trees;
    const names = namesByNumber(LineFeature);
    const rest = [0, 1, 7, 40].map((byte) => {
      const row = new Uint8Array(LINE_FEATURES).fill(byte);
      const sum = treeWeights(trees, row, names).reduce((all, { weight }) => all + weight, 0);
      return scoreOf(trees, row) / STEPS - sum;
    });
    for (const each of rest) expect(each).toBeCloseTo(rest[0] as number, 6);
  });
});

describe('flipsOf', () => {
  it('finds the one feature whose change is enough', () => {
    expect(flipsOf(SMALL, Uint8Array.of(9, 1), NAMES, 0)).toEqual([
      [{ feature: 'stops', from: '1', to: '2' }],
    ]);
  });

  it('changes two where one is not enough', () => {
    const [flip = []] = flipsOf(SMALL, Uint8Array.of(2, 0), NAMES, 0);
    expect(flip.map(({ feature, to }) => `${feature} ${to}`).sort()).toEqual([
      'stops 2',
      'words 6',
    ]);
  });

  it('turns what is kept too, by the nearest value', () => {
    expect(flipsOf(SMALL, Uint8Array.of(9, 4), NAMES, 0)).toEqual([
      [{ feature: 'words', from: '9', to: '5' }],
      [{ feature: 'stops', from: '4', to: '1' }],
    ]);
  });

  it('has nothing to say where no change would do', () => {
    expect(flipsOf(SMALL, Uint8Array.of(9, 4), NAMES, 9 * STEPS)).toEqual([]);
  });
});

describe('readByte', () => {
  it.each([0, 7, 31, 40, 96, 1024])('reads a count of %i', (count) => {
    expect(readByte('words', scaleByte(count))).toBe(String(count));
  });
  it('reads shares, differences, votes and what is not there', () => {
    expect(readByte('previousHintShare', shareByte(1, 4))).toBe('25%');
    expect(readByte('textBefore', shareByte(1, 8))).toBe('12.5%');
    expect(readByte('linesFromRun', differenceByte(-12))).toBe('-12');
    expect(readByte('linesFromRun', differenceByte(80))).toBe('80');
    expect(readByte('previousVote', 108)).toBe('-1.0');
    expect(readByte('vote', 0)).toBe('none');
    expect(readByte('sinceComments', 255)).toBe('none');
  });
});
