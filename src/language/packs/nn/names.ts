import type { NameWords } from '../pieces.js';

/** Norwegian Nynorsk words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'og',
};
