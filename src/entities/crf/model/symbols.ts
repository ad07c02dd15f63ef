import { type Bits, openBits, readBits, readRice } from '../../../model/bits.js';

/**
 * Reads symbols, small whole numbers, in as few bits as their probability in a context allows:
 * asymmetric numeral systems (Duda 2013, “Asymmetric numeral systems: entropy coding combining
 * speed of Huffman coding with compression rate of arithmetic coding”), in the variant with ranges.
 * The probabilities of each context are stored before the symbols. `tools/train/names/symbols.mjs`
 * writes it.
 */
export interface SymbolReader {
  bits: Bits;
  state: number;
  /**
   * The symbol of each context and slot; for each context and symbol, the first of its slots and
   * their number.
   */
  symbols: Uint8Array;
  starts: Uint16Array;
  sizes: Uint16Array;
}

/**
 * Slots of a context, as a power of two. The number of a symbol's slots is in proportion to its
 * probability.
 */
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** Largest number of symbols, as a power of two. */
const SYMBOL_BITS = 7;
/** Bits of the state, and of what is read when the state has become small. */
const STATE_BITS = 24;
const STEP_BITS = 6;
const LEAST_STATE = 1 << (STATE_BITS - STEP_BITS);
/** Width of the code for the number of a symbol's slots. */
const SIZE_WIDTH = 6;

/** Begins to read symbols in a number of contexts. */
export function openSymbols(packed: string, contexts: number): SymbolReader {
  const bits = openBits(packed);
  const symbols = new Uint8Array(contexts << SLOT_BITS);
  const starts = new Uint16Array(contexts << SYMBOL_BITS);
  const sizes = new Uint16Array(contexts << SYMBOL_BITS);
  for (let context = 0; context < contexts; context++) {
    const count = readBits(bits, SYMBOL_BITS + 1);
    const base = context << SLOT_BITS;
    let start = 0;
    for (let symbol = 0; symbol < count; symbol++) {
      const size = readRice(bits, SIZE_WIDTH);
      symbols.fill(symbol, base + start, base + start + size);
      starts[(context << SYMBOL_BITS) + symbol] = start;
      sizes[(context << SYMBOL_BITS) + symbol] = size;
      start += size;
    }
  }
  return { bits, state: readBits(bits, STATE_BITS), symbols, starts, sizes };
}

/** Reads the next symbol, in its context. */
export function readSymbol(reader: SymbolReader, context: number): number {
  const { bits, symbols, starts, sizes } = reader;
  const slot = reader.state & (SLOTS - 1);
  const symbol = symbols[(context << SLOT_BITS) + slot] as number;
  const at = (context << SYMBOL_BITS) + symbol;
  let state = (sizes[at] as number) * (reader.state >> SLOT_BITS) + slot - (starts[at] as number);
  while (state < LEAST_STATE) state = (state << STEP_BITS) | readBits(bits, STEP_BITS);
  reader.state = state;
  return symbol;
}
