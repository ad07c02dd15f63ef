import type { NameWords } from '../pieces.js';

/** Czech words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'a',
};
