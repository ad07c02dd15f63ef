// What training needs of the quotes stage; stage.mjs bundles it from the sources.
export { analyse } from '../../../src/quotes/analysis.ts';
export {
  attribute,
  attributionCandidates,
  sourcesOf,
} from '../../../src/quotes/attribution.ts';
export { attributionFeatures } from '../../../src/quotes/attribution-features.ts';
export { LEAST_CONFIDENCE, LEAST_REPORT } from '../../../src/quotes/draft-reports.ts';
export { extractQuotes } from '../../../src/quotes/extract-quotes.ts';
export { possibleReports, reportFeatures } from '../../../src/quotes/reports.ts';
export { rankSources, sourceCandidates, sourceFeatures } from '../../../src/quotes/sources.ts';
export { ATTRIBUTION_WEIGHTS } from '../../../src/quotes/tables/attribution-weights.ts';
export { PARTICLES, REPORT_NOUNS } from '../../../src/quotes/tables/cues.ts';
export { REPORT_WEIGHTS } from '../../../src/quotes/tables/report-weights.ts';
export { SOURCE_WEIGHTS } from '../../../src/quotes/tables/source-weights.ts';
export { PLAIN_VERBS, REPORTING_VERBS } from '../../../src/quotes/tables/verbs.ts';
export { WORD_CLASSES } from '../../../src/quotes/tables/words.ts';
