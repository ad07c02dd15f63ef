// What training needs of the quotes stage; stage.mjs bundles it from the sources.

export { extractEntities } from '../../../src/entities/extract-entities.ts';
export { draftQuotes } from '../../../src/quotes/assemble/assemble-quotes.ts';
export { resolveMentions } from '../../../src/quotes/coreference/resolve-speakers.ts';
export { analyse } from '../../../src/quotes/cues/quote-context.ts';
export { namingsOf } from '../../../src/quotes/marks/whole-names.ts';
export { PRONOUN_WEIGHTS } from '../../../src/quotes/tables/pronoun-weights.ts';
export { stretchOf } from '../../../src/quotes/tagging/reading.ts';
export { recording } from './recorder.mjs';
