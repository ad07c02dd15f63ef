import type { NameWords } from '../pieces.js';

/** Slovak words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'a',
};
