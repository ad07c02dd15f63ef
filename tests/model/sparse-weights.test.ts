import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFeatures } from '../../src/model/hashed-features.js';
import { packedWeights, STEPS, weigh } from '../../src/model/sparse-weights.js';
import { CUE_WEIGHTS } from '../../src/quotes/tables/quote-weights.js';
import { pack } from '../../tools/train/quote-weights/write-table.mjs';

const BITS = 13;
const PLACES = 1 << BITS;

/** The weight at a place, by a feature that leads there. */
function weightAt(weights: ReturnType<typeof packedWeights>, place: number): number {
  const features = newFeatures();
  features.ids[0] = place << (32 - BITS);
  features.size = 1;
  return weigh(weights, features) * STEPS;
}

describe('packed weights', () => {
  it('are what was packed', () => {
    const entry = fc.tuple(
      fc.integer({ min: 0, max: PLACES - 1 }),
      fc.oneof(fc.constantFrom(1, -1, 2, -2), fc.integer({ min: -42, max: 42 })),
    );
    const entries = fc.array(entry, { maxLength: 200 });
    fc.assert(
      fc.property(entries, (entries) => {
        const table = new Int8Array(PLACES);
        for (const [place, weight] of entries) table[place] = weight;
        const weights = packedWeights(pack(table));
        weightAt(weights, 0);
        expect(weights.table).toEqual(table);
      }),
      { numRuns: 8 },
    );
  });

  it('may stand at the first and the last place, or nowhere', () => {
    const table = new Int8Array(PLACES);
    expect(weightAt(packedWeights(pack(table)), 0)).toBe(0);
    table[0] = 1;
    table[PLACES - 1] = -42;
    const weights = packedWeights(pack(table));
    expect(weightAt(weights, 0)).toBe(1);
    expect(weightAt(weights, 1)).toBe(0);
    expect(weightAt(weights, PLACES - 1)).toBe(-42);
  });

  it('of the cues are packed again as they stand', () => {
    weightAt(CUE_WEIGHTS, 0);
    expect(pack(CUE_WEIGHTS.table as Int8Array)).toBe(CUE_WEIGHTS.packed);
  });
});
