import { describe, expect, it } from 'vitest';
import { unpackBits, unpackNumbers, withSigns } from '../../../src/entities/tagger/unpack.js';

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

describe('unpackBits', () => {
  it('reads numbers across signs, the first bit lowest', () => {
    expect([...unpackBits('!#', [1, 1, 1], [1, 6, 5])]).toEqual([1, 0, 1]);
  });

  it('reads several numbers of a width', () => {
    expect([...unpackBits('!#!', [2, 1], [3, 12])]).toEqual([1, 0, 66]);
  });

  it('reads nought of no width', () => {
    expect([...unpackBits('', [2], [0])]).toEqual([0, 0]);
  });
});

describe('withSigns', () => {
  it('tells numbers below nought by being odd', () => {
    expect([...withSigns(Int32Array.of(0, 1, 2, 3, 4))]).toEqual([0, -1, 1, -2, 2]);
  });
});
