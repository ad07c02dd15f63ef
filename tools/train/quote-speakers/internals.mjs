// What training needs of the quotes stage; bundled from the sources.

export { extractEntities } from '../../../src/entities/extract-entities.ts';
export { draftQuotes } from '../../../src/quotes/assemble/assemble-quotes.ts';
export { namingSigns } from '../../../src/quotes/assemble/naming.ts';
export { meantBy } from '../../../src/quotes/assemble/speakers.ts';
export { resolveMentions } from '../../../src/quotes/coreference/resolve-speakers.ts';
export { analyse } from '../../../src/quotes/cues/quote-context.ts';
export { namingsOf } from '../../../src/quotes/marks/whole-names.ts';
export { NAMING_WEIGHTS } from '../../../src/quotes/tables/naming-weights.ts';
