import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsAt, openBits, readBits, readRice, readRices, signed } from '../../src/model/bits.js';
import { bitWriter, riceWidth, unsigned } from '../../tools/train/bit-writer.mjs';

describe('readBits', () => {
  it('reads numbers across signs, the first bit highest', () => {
    const bits = openBits(' }'); // 000000 111110
    expect([1, 6, 5].map((width) => readBits(bits, width))).toEqual([0, 1, 30]);
  });

  it('reads noughts from nothing and behind the end', () => {
    const bits = openBits('');
    expect([24, 0, 1].map((width) => readBits(bits, width))).toEqual([0, 0, 0]);
    expect(readRice(bits, 3)).toBe(0);
  });

  it('reads what was written, of all widths, in signs that every string holds as they are', () => {
    const number = fc
      .integer({ min: 0, max: 24 })
      .chain((width) => fc.record({ width: fc.constant(width), number: fc.nat(2 ** width - 1) }));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const writer = bitWriter();
        for (const { number, width } of numbers) writer.bits(number, width);
        const packed = writer.end();
        expect(packed).toMatch(/^[^"$'\\`A-Z]*$/);
        const bits = openBits(packed);
        expect(numbers.map(({ width }) => readBits(bits, width))).toEqual(
          numbers.map(({ number }) => number),
        );
      }),
    );
  });
});

describe('bitsAt', () => {
  it('reads the number from any bit on', () => {
    const numbers = fc.array(fc.nat(1023), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, (numbers) => {
        const writer = bitWriter();
        for (const number of numbers) writer.bits(number, 10);
        const packed = writer.end();
        expect(numbers.map((_, i) => bitsAt(packed, 10 * i, 10))).toEqual(numbers);
      }),
    );
  });
});

describe('readRice', () => {
  it('reads as many ones as two to the width goes into a number, and its rest', () => {
    const writer = bitWriter();
    writer.bits(0b110_01, 5);
    expect(readRice(openBits(writer.end()), 2)).toBe(9);
  });

  it('reads what was written', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), (numbers, width) => {
        const writer = bitWriter();
        for (const number of numbers) writer.rice(number, width);
        const bits = openBits(writer.end());
        expect(numbers.map(() => readRice(bits, width))).toEqual(numbers);
      }),
    );
  });

  it('reads many as one after another', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), (numbers, width) => {
        const writer = bitWriter();
        writer.bits(5, 3);
        for (const number of numbers) writer.rice(number, width);
        writer.bits(9, 4);
        const bits = openBits(writer.end());
        expect(readBits(bits, 3)).toBe(5);
        const into = new Int32Array(numbers.length + 2);
        readRices(bits, width, into, 1, numbers.length + 1);
        expect([...into]).toEqual([0, ...numbers, 0]);
        expect(readBits(bits, 4)).toBe(9);
      }),
    );
  });

  it('is shortest with the width that the writer chooses', () => {
    const lengthOf = (numbers: number[], width: number) => {
      const writer = bitWriter();
      for (const number of numbers) writer.rice(number, width);
      return writer.end().length;
    };
    const numbers = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
    const best = lengthOf(numbers, riceWidth(numbers));
    for (let width = 0; width < 16; width++) {
      expect(lengthOf(numbers, width)).toBeGreaterThanOrEqual(best);
    }
  });
});

describe('signed', () => {
  it('tells numbers below nought by being odd', () => {
    expect([0, 1, 2, 3, 4].map(signed)).toEqual([0, -1, 1, -2, 2]);
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4]);
  });
});
