// What training needs of the quotes stage; stage.mjs bundles it from the sources.
export { analyse } from '../../../src/quotes/analysis.ts';
export { draftQuotes } from '../../../src/quotes/drafts.ts';
export { resolveMentions } from '../../../src/quotes/resolve.ts';
export { PRONOUN_WEIGHTS } from '../../../src/quotes/tables/pronoun-weights.ts';
export { recording } from './recorder.mjs';
