import type { NameWords } from '../pieces.js';

/** Norwegian words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'og',
  openers: 'ifølge hun dette denne disse men når etter ved også datteren sønnen',
};
