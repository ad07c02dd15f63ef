// What training needs of the quotes stage; stage.mjs bundles it from the sources.

export { mix, newFeatures, pairKey, pairOf } from '../../../src/model/hashed-features.ts';
export { STEPS } from '../../../src/model/sparse-weights.ts';
export { cueFeatures } from '../../../src/quotes/cues/cue-features.ts';
export { mayBeCue, readCue } from '../../../src/quotes/cues/cues.ts';
export { sourcesOf, withCues } from '../../../src/quotes/cues/quote-context.ts';
export { sourceFeatures } from '../../../src/quotes/cues/source-features.ts';
export { sourceCandidates } from '../../../src/quotes/cues/sources.ts';
export { extractQuotes } from '../../../src/quotes/extract-quotes.ts';
export { placesOf } from '../../../src/quotes/mentions/text-index.ts';
export {
  attributionCandidates,
  enter,
  LEAST_VOICED,
  leave,
  likeliest,
  newHistory,
} from '../../../src/quotes/quoted/attribution.ts';
export {
  attributionFeatures,
  voicedFeatures,
} from '../../../src/quotes/quoted/attribution-features.ts';
export { quotationOf } from '../../../src/quotes/quoted/quotations.ts';
export {
  contentOf,
  endCandidates,
  frameOf,
  startCandidates,
} from '../../../src/quotes/reported/content.ts';
export {
  endFeatures,
  startFeatures,
} from '../../../src/quotes/reported/content-features.ts';
export { reportFeatures } from '../../../src/quotes/reported/report-features.ts';
export { reportCandidates, rivalsOf } from '../../../src/quotes/reported/reports.ts';
export * from '../../../src/quotes/tables/quote-weights.ts';
export {
  likeliestTag,
  tagFeatures,
  tagKey,
} from '../../../src/quotes/tagging/correct-tags.ts';
export { tagCode, withTag } from '../../../src/quotes/tagging/feature-codes.ts';
export { endOf, stretchOf } from '../../../src/quotes/tagging/reading.ts';
export { readText } from '../../../src/quotes/tagging/tagged-text.ts';
export { isVerbTag } from '../../../src/quotes/tagging/tags.ts';
