import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFTER, openSymbols, readSymbols } from '../../../../src/entities/crf/model/symbols.js';
import { packSymbols } from '../../../../tools/train/names/symbols.mjs';

const CONTEXTS = 4;

function unpack(packed: string, contexts: readonly number[]): number[] {
  const given = Uint8Array.from(contexts);
  return [...readSymbols(openSymbols(packed, CONTEXTS), given, new Uint8Array(0))];
}

describe('readSymbols', () => {
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

  it('finds a context by the symbol before it, where it is told to', () => {
    const shift = Uint8Array.of(0, 1, 2); // a symbol, and 1 more, is the context of the next
    const symbols = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(symbols, (symbols) => {
        const pairs = symbols.map((symbol, i): [number, number] => {
          const before = symbols[i - 1];
          return [before === undefined ? 3 : 1 + before, symbol];
        });
        const contexts = new Uint8Array(symbols.length).fill(AFTER + 1);
        contexts[0] = 3;
        const reader = openSymbols(packSymbols(pairs, CONTEXTS), CONTEXTS);
        expect([...readSymbols(reader, contexts, shift)]).toEqual(symbols);
      }),
    );
  });

  it('goes on where it stopped', () => {
    const symbols = Array.from({ length: 40 }, (_, i): [number, number] => [i % 3, i]);
    const reader = openSymbols(packSymbols(symbols, CONTEXTS), CONTEXTS);
    const read = [0, 1, 2, 3].flatMap((part) => {
      const contexts = symbols.slice(10 * part, 10 * part + 10).map(([context]) => context);
      return [...readSymbols(reader, Uint8Array.from(contexts), new Uint8Array(0))];
    });
    expect(read).toEqual(symbols.map(([, symbol]) => symbol));
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
