import { describe, expect, it } from 'vitest';
import { bitReader, signed, unpackNumbers } from '../../../src/entities/tagger/unpack.js';

describe('unpackNumbers', () => {
  it('reads one sign a number', () => {
    expect([...unpackNumbers(' !#')]).toEqual([0, 1, 2]);
  });

  it('adds the last sign to what follows', () => {
    expect([...unpackNumbers('~ ~~!')]).toEqual([88, 177]);
  });

  it('reads nothing from nothing', () => {
    expect([...unpackNumbers('')]).toEqual([]);
  });
});

describe('bitReader', () => {
  it('reads numbers across signs, the first bit lowest', () => {
    const read = bitReader('!#');
    expect([read(1), read(6), read(5)]).toEqual([1, 0, 1]);
  });

  it('reads nought of no width', () => {
    expect(bitReader('')(0)).toBe(0);
  });
});

describe('signed', () => {
  it('tells numbers below nought by being odd', () => {
    expect([0, 1, 2, 3, 4].map(signed)).toEqual([0, -1, 1, -2, 2]);
  });
});
