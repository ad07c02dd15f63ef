import { describe, expect, it } from 'vitest';
import {
  countIn,
  differenceByte,
  differenceIn,
  percentIn,
  scaleByte,
  shareByte,
} from '../../src/model/bytes.js';

/** The first number, from 0 on, that gives each byte. */
function edges(byteOf: (value: number) => number, last: number): number[] {
  const found: number[] = [];
  for (let value = 0; value <= last; value++) {
    const byte = byteOf(value);
    found[byte] ??= value;
  }
  return found;
}

describe('scaleByte', () => {
  const found = edges(scaleByte, 1 << 19);

  it('is exact below 32', () => {
    expect(found.slice(0, 32)).toEqual(Array.from({ length: 32 }, (_, i) => i));
  });

  it('then takes sixteen steps for each doubling, up to 255', () => {
    const steps = Array.from({ length: 224 }, (_, i) => (16 + (i % 16)) << (1 + (i >> 4)));
    expect(found.slice(32)).toEqual(steps);
    expect(found.length).toBe(256);
  });

  it('stays in bounds for the largest numbers and for those below 0, and drops fractions', () => {
    expect([2 ** 31 - 1, 2 ** 31, 2 ** 60, Infinity].map(scaleByte)).toEqual([255, 255, 255, 255]);
    expect([-1, -40, 31.9, 33.9].map(scaleByte)).toEqual([0, 0, 31, 32]);
  });
});

describe('shareByte', () => {
  it('counts two-hundredths, rounded down', () => {
    expect(edges((part) => shareByte(part, 1000), 1000)).toEqual(
      Array.from({ length: 201 }, (_, i) => 5 * i),
    );
  });

  it('is 0 of nothing and below 0, and at most 200', () => {
    expect([shareByte(3, 0), shareByte(0, 0), shareByte(-1, 9), shareByte(10, 9)]).toEqual([
      0, 0, 0, 200,
    ]);
  });
});

describe('differenceByte', () => {
  it('is exact up to 64, then takes steps of eight, up to 127 steps', () => {
    const steps = Array.from({ length: 128 }, (_, i) => (i <= 64 ? i : 64 + 8 * (i - 64)));
    expect(edges((value) => differenceByte(value) - 128, 2000)).toEqual(steps);
    expect(edges((value) => 128 - differenceByte(-value), 2000)).toEqual(steps);
  });
});

describe('the inverses', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);

  it('give back each byte', () => {
    expect(bytes.map((byte) => scaleByte(countIn(byte)))).toEqual(bytes);
    expect(bytes.slice(0, 201).map((byte) => shareByte(percentIn(byte), 100))).toEqual(
      bytes.slice(0, 201),
    );
    expect(bytes.slice(1).map((byte) => differenceByte(differenceIn(byte)))).toEqual(
      bytes.slice(1),
    );
  });
});
