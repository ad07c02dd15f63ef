// What training needs of the quotes stage; bundled from the sources.

export { extractEntities } from '../../../src/entities/extract-entities.ts';
export { draftQuotes } from '../../../src/quotes/assemble/assemble-quotes.ts';
export { analyse } from '../../../src/quotes/cues/quote-context.ts';
export { namingsOf } from '../../../src/quotes/marks/whole-names.ts';
