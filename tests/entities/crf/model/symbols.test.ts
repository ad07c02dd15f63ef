import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSymbols, readSymbol } from '../../../../src/entities/crf/model/symbols.js';
import { packSymbols } from '../../../../tools/train/names/symbols.mjs';

const CONTEXTS = 4;

function unpack(packed: string, contexts: readonly number[]): number[] {
  const reader = openSymbols(packed, CONTEXTS);
  return contexts.map((context) => readSymbol(reader, context));
}

describe('readSymbol', () => {
  it('reads what was packed', () => {
    const symbol = fc.tuple(
      fc.integer({ min: 0, max: CONTEXTS - 1 }),
      fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 127 })),
    );
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 300 }), (symbols) => {
        const packed = packSymbols(symbols, CONTEXTS);
        const contexts = symbols.map(([context]) => context);
        expect(unpack(packed, contexts)).toEqual(symbols.map(([, symbol]) => symbol));
      }),
    );
  });

  it('takes next to nothing for what is sure, and a bit for one of two', () => {
    // a character holds six bits; what stands before the symbols is little beside thousands of them
    const bitsEach = (symbols: [number, number][]) =>
      (6 * packSymbols(symbols, CONTEXTS).length) / symbols.length;
    const sure = Array.from({ length: 6000 }, (): [number, number] => [2, 5]);
    const even = Array.from({ length: 6000 }, (_, i): [number, number] => [
      2,
      +(Math.imul(i, 0x9e3779b1) < 0),
    ]);
    expect(bitsEach(sure)).toBeCloseTo(0, 1);
    expect(bitsEach(even)).toBeCloseTo(1, 1);
  });

  it('packs no symbol that it could not read', () => {
    expect(() => packSymbols([[0, 128]], CONTEXTS)).toThrow(RangeError);
  });
});
