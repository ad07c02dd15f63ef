import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackGrowing, unpackNumbers } from '../../../../src/entities/crf/model/unpack-tables.js';
import { packGrowing, packNumbers } from '../../../../tools/train/names/pack.mjs';

const numbers = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 30 });

describe('unpackNumbers', () => {
  it('reads nothing from nothing', () => {
    expect([...unpackNumbers('')]).toEqual([]);
  });

  it('reads what was packed', () => {
    fc.assert(
      fc.property(numbers, (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });
});

describe('unpackGrowing', () => {
  it('reads each list from nought on', () => {
    const lists = [[0, 3, 500], [], [2, 2, 70_000], [1]];
    expect([...unpackGrowing(packGrowing(lists), [3, 0, 3, 1])]).toEqual(lists.flat());
  });

  it('reads what was packed', () => {
    const list = numbers.map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(list, { maxLength: 5 }), (lists) => {
        const counts = lists.map(({ length }) => length);
        expect([...unpackGrowing(packGrowing(lists), counts)]).toEqual(lists.flat());
      }),
    );
  });
});
