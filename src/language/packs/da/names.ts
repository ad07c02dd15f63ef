import type { NameWords } from '../pieces.js';

/** Danish words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'og',
  openers: 'ifølge hun dette denne men når efter ved hos også',
};
