import type { NameWords } from '../pieces.js';

/** Luxembourgish words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  nounsInCapitals: true,
};
