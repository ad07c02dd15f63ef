import type { NameWords } from '../pieces.js';

/** Dutch words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'en',
  openers:
    'daarna daarom dit door eerst geen hij hun naar niet nu omdat ook samen sinds toen veel ' +
    'volgens want wie zij zijn zo meneer mevrouw',
};
