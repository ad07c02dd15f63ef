import type { NameWords } from '../pieces.js';

/** Swedish words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'och',
  openers: 'enligt hon detta denna dessa men när efter vid också',
};
