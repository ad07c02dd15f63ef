// Packs symbols by how likely they are in their contexts; src/entities/crf/model/symbols.ts reads them.
import { bitWriter } from '../bit-writer.mjs';

const SLOT_BITS = 12;
const SLOTS = 2 ** SLOT_BITS;
const SYMBOL_BITS = 7;
const STATE_BITS = 24;
const STEP_BITS = 6;
const SIZE_WIDTH = 6;

/**
 * Packs symbols from 0 to 127.
 *
 * @param symbols - `[context, symbol]`, in the order they are read.
 */
export function packSymbols(symbols, contexts) {
  const writer = bitWriter();
  const sizes = sizesOf(symbols, contexts);
  for (const row of sizes) {
    writer.bits(row.length, SYMBOL_BITS + 1);
    for (const size of row) writer.rice(size, SIZE_WIDTH);
  }
  const starts = sizes.map((row) => {
    let start = 0;
    return row.map((size) => {
      start += size;
      return start - size;
    });
  });
  // what is read first is written last
  const steps = [];
  let state = 2 ** (STATE_BITS - STEP_BITS);
  for (let i = symbols.length - 1; i >= 0; i--) {
    const [context, symbol] = symbols[i];
    const size = sizes[context][symbol];
    for (; state >= size << (STATE_BITS - SLOT_BITS); state >>= STEP_BITS) {
      steps.push(state & (2 ** STEP_BITS - 1));
    }
    state = Math.floor(state / size) * SLOTS + (state % size) + starts[context][symbol];
  }
  writer.bits(state, STATE_BITS);
  for (const step of steps.reverse()) writer.bits(step, STEP_BITS);
  return writer.end();
}

/** By context, the slots of each symbol: as its share, one at least where it stands at all. */
function sizesOf(symbols, contexts) {
  const counts = Array.from({ length: contexts }, () => []);
  for (const [context, symbol] of symbols) {
    if (symbol >= 2 ** SYMBOL_BITS) throw new RangeError(`no symbol: ${symbol}`);
    counts[context][symbol] = (counts[context][symbol] ?? 0) + 1;
  }
  return counts.map((row) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    const sizes = Array.from(
      row,
      (count = 0) => count && Math.max(1, Math.round((count * SLOTS) / all)),
    );
    if (all > 0) {
      const over = sizes.reduce((sum, size) => sum + size, 0) - SLOTS;
      sizes[sizes.indexOf(Math.max(...sizes))] -= over;
    }
    return sizes;
  });
}
