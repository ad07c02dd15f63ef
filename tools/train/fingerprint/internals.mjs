// What fingerprints need of the stages; fingerprint.mjs bundles it from the sources.
import { KINDS } from '../../../src/entities/crf/model/labels.ts';
import { UNIT } from '../../../src/entities/crf/model/read-weights.ts';
import * as wordTable from '../../../src/entities/crf/tables/crf-words.ts';
import { COMMON_WORDS } from '../../../src/entities/tables/common-words.ts';
import * as firstNames from '../../../src/entities/tables/first-name-list.ts';
import { SURNAMES } from '../../../src/entities/tables/surnames.ts';
import { LINE_TREES } from '../../../src/furniture/line-model/line-trees.ts';
import { BODY_TREES } from '../../../src/furniture/page-body/body-trees.ts';
import * as classWords from '../../../src/furniture/tables/container-class-words.ts';
import * as sparse from '../../../src/model/sparse-weights.ts';
import * as trees from '../../../src/model/trees.ts';
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

/**
 * Constants and tables that decide how weights are read or what the features of any word are. The
 * inputs hold too few words to notice a change of one, so they belong to the fingerprint as they are.
 * Words that contributors add (phrases of furniture, verbs of cues) do not: weights stay fit for them.
 */
export const readWith = {
  ...Object.fromEntries(Object.keys(weights).map((name) => [name, [sparse.STEPS]])),
  BODY_TREES: [trees.STEPS, { ...classWords }],
  LINE_TREES: [trees.STEPS],
  NAMES_WEIGHTS: [KINDS, UNIT, { ...wordTable }, COMMON_WORDS, { ...firstNames }, SURNAMES],
};
