// What fingerprints need of the stages; fingerprint.mjs bundles it from the sources.
import { LINE_TREES } from '../../../src/furniture/line-model/line-trees.ts';
import { BODY_TREES } from '../../../src/furniture/page-body/body-trees.ts';
import { PRONOUN_WEIGHTS } from '../../../src/quotes/tables/pronoun-weights.ts';
import * as quotes from '../../../src/quotes/tables/quote-weights.ts';
import { NAMES_WEIGHTS } from './recording.mjs';

export {
  extractEntities,
  extractQuotes,
  parseArticle,
  stripBoilerplate,
} from '../../../src/index.ts';
export { takeAsked } from './recording.mjs';

/** What recording.mjs knows each set of weights by. */
export const weights = {
  ...Object.fromEntries(Object.entries(quotes).map(([name, { packed }]) => [name, packed])),
  PRONOUN_WEIGHTS,
  BODY_TREES,
  LINE_TREES,
  NAMES_WEIGHTS,
};
