// The models by the names that `npm run train` knows them by: where their weights stand, and under
// which names.

export const MODELS = {
  'word-tags': { file: 'src/quotes/tables/quote-weights.ts', weights: ['TAG_WEIGHTS'] },
  quotes: {
    file: 'src/quotes/tables/quote-weights.ts',
    weights: [
      'CUE_WEIGHTS',
      'QUOTE_CUE_WEIGHTS',
      'CUE_WORDS',
      'SOURCE_WEIGHTS',
      'ATTRIBUTION_WEIGHTS',
      'VOICED_WEIGHTS',
      'START_WEIGHTS',
      'END_WEIGHTS',
      'REPORT_WEIGHTS',
    ],
  },
  pronouns: { file: 'src/quotes/tables/pronoun-weights.ts', weights: ['PRONOUN_WEIGHTS'] },
  'page-body': { file: 'src/furniture/page-body/body-trees.ts', weights: ['BODY_TREES'] },
  lines: { file: 'src/furniture/line-model/line-trees.ts', weights: ['LINE_TREES'] },
  names: { file: 'src/entities/crf/tables/crf-weights.ts', weights: ['NAMES_WEIGHTS'] },
};

/** Functions that ask a model, by the module in src that holds them; recording.mjs stands in for them. */
export const ASKING = {
  'model/sparse-weights': ['weigh', 'weighUnder', 'hasWeight'],
  'model/trees': ['readTrees', 'scoreRows'],
  'entities/crf/model/crf-model': ['addRows'],
  'quotes/coreference/pronouns': ['resolvePronoun'],
};
