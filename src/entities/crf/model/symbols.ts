import { openBits, readBits, readRice, sixBits } from '../../../model/bits.js';

/**
 * Reads symbols, small whole numbers, in as few bits as their probability in a context allows:
 * asymmetric numeral systems (Duda 2013, “Asymmetric numeral systems: entropy coding combining
 * speed of Huffman coding with compression rate of arithmetic coding”), in the variant with ranges.
 * The probabilities of each context are stored before the symbols. `tools/train/names/symbols.mjs`
 * writes it.
 */
export interface SymbolReader {
  packed: string;
  /** The next character, the value of the last one, and how many of its low bits are unread. */
  at: number;
  held: number;
  left: number;
  state: number;
  /** The symbol of each context and slot. */
  symbols: Uint8Array;
  /** For each context and symbol, the number of its slots and the first of them: see SIZE_BITS. */
  slots: Int32Array;
}

/**
 * Slots of a context, as a power of two. The number of a symbol's slots is in proportion to its
 * probability.
 */
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** Low bits of one of {@link SymbolReader.slots} that are the number of slots. */
const SIZE_BITS = SLOT_BITS + 1;
const SIZES = (1 << SIZE_BITS) - 1;
/** Largest number of symbols, as a power of two. */
const SYMBOL_BITS = 7;
/** Bits of the state, and of what is read when the state has become small: those of a character. */
const STATE_BITS = 24;
const STEP_BITS = 6;
const LAST_STEP = (1 << STEP_BITS) - 1;
const LEAST_STATE = 1 << (STATE_BITS - STEP_BITS);
/** Width of the code for the number of a symbol's slots. */
const SIZE_WIDTH = 6;

/** A context of {@link readSymbols} with this bit depends on the symbol before it, too. */
export const AFTER = 0x80;

/** Begins to read symbols in a number of contexts. */
export function openSymbols(packed: string, contexts: number): SymbolReader {
  const bits = openBits(packed);
  const symbols = new Uint8Array(contexts << SLOT_BITS);
  const slots = new Int32Array(contexts << SYMBOL_BITS);
  for (let context = 0; context < contexts; context++) {
    const count = readBits(bits, SYMBOL_BITS + 1);
    const base = context << SLOT_BITS;
    let start = 0;
    for (let symbol = 0; symbol < count; symbol++) {
      const size = readRice(bits, SIZE_WIDTH);
      symbols.fill(symbol, base + start, base + start + size);
      slots[(context << SYMBOL_BITS) + symbol] = (start << SIZE_BITS) | size;
      start += size;
    }
  }
  const state = readBits(bits, STATE_BITS);
  const { at, held, left } = bits;
  return { packed, at, held, left, state, symbols, slots };
}

/**
 * Reads the next symbols. The context of each is given; with {@link AFTER} it is the sum of the
 * given one and of what `shift` has for the symbol before it.
 *
 * A first reading spends most of its time in code that is not compiled yet, so that the loop keeps
 * its state in variables and calls next to nothing.
 */
export function readSymbols(
  reader: SymbolReader,
  contexts: Uint8Array,
  shift: Uint8Array,
): Uint8Array {
  const { packed, left, symbols, slots } = reader;
  let { at, held, state } = reader;
  const read = new Uint8Array(contexts.length);
  let symbol = 0;
  for (let i = 0; i < read.length; i++) {
    const given = contexts[i] as number;
    const context = given < AFTER ? given : given - AFTER + (shift[symbol] as number);
    const slot = state & (SLOTS - 1);
    symbol = symbols[(context << SLOT_BITS) + slot] as number;
    read[i] = symbol;
    const place = slots[(context << SYMBOL_BITS) + symbol] as number;
    state = Math.imul(place & SIZES, state >> SLOT_BITS) + slot - (place >> SIZE_BITS);
    while (state < LEAST_STATE) {
      held = (held << STEP_BITS) | sixBits(packed, at++);
      state = (state << STEP_BITS) | ((held >> left) & LAST_STEP);
    }
  }
  reader.at = at;
  reader.held = held;
  reader.state = state;
  return read;
}
