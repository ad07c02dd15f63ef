// What training needs of the names stage; stage.mjs bundles it from the sources.
export { findAmounts } from '../../../src/entities/amounts.ts';
export { readDocument } from '../../../src/entities/document.ts';
export { recognise } from '../../../src/entities/recognise.ts';
export { CITIES } from '../../../src/entities/tables/cities.ts';
export { COUNTRIES, DEMONYMS } from '../../../src/entities/tables/countries.ts';
export { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../../src/entities/tables/first-names.ts';
export { SURNAMES } from '../../../src/entities/tables/surnames.ts';
export { unpack } from '../../../src/entities/tables/unpack.ts';
export {
  featuresOf,
  MOST_FEATURES,
  readScene,
  regionsIn,
} from '../../../src/entities/tagger/features.ts';
export { readRules } from '../../../src/entities/tagger/rules-reading.ts';
export { typeNames } from '../../../src/entities/type.ts';
