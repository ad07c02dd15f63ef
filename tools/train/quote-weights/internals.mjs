// What training needs of the quotes stage; stage.mjs bundles it from the sources.
export { sourcesOf, withCues } from '../../../src/quotes/analysis.ts';
export {
  attributionCandidates,
  enter,
  LEAST_VOICED,
  leave,
  likeliest,
  newHistory,
} from '../../../src/quotes/attribution.ts';
export { attributionFeatures, voicedFeatures } from '../../../src/quotes/attribution-features.ts';
export { tagCode } from '../../../src/quotes/codes.ts';
export { contentOf, endCandidates, frameOf, startCandidates } from '../../../src/quotes/content.ts';
export {
  endFeatures,
  startFeatures,
} from '../../../src/quotes/content-features.ts';
export { likeliestTag, tagChoices, tagFeatures, tagKey } from '../../../src/quotes/correct-tags.ts';
export { cueFeatures } from '../../../src/quotes/cue-features.ts';
export { mayBeCue, readCue } from '../../../src/quotes/cues.ts';
export { extractQuotes } from '../../../src/quotes/extract-quotes.ts';
export { mix, newFeatures, pairKey, pairOf } from '../../../src/quotes/model/features.ts';
export { STEPS } from '../../../src/quotes/model/weights.ts';
export { placesOf } from '../../../src/quotes/places.ts';
export { quotationOf } from '../../../src/quotes/quotations.ts';
export { readText } from '../../../src/quotes/reading.ts';
export { reportFeatures } from '../../../src/quotes/report-features.ts';
export { reportCandidates, rivalsOf } from '../../../src/quotes/reports.ts';
export { sourceFeatures } from '../../../src/quotes/source-features.ts';
export { sourceCandidates } from '../../../src/quotes/sources.ts';
export * from '../../../src/quotes/tables/weights.ts';
export { isVerbTag } from '../../../src/quotes/tags.ts';
