import type { NameWords } from '../pieces.js';

/** Polish words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'i',
};
