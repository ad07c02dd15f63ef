// What training needs of the names stage; stage.mjs bundles it from the sources.

export { findAmounts } from '../../../src/entities/amounts/find-amounts.ts';
export { MOST_FEATURES } from '../../../src/entities/crf/features/feature-sink.ts';
export { readRules } from '../../../src/entities/crf/features/rules-reading.ts';
export { readScene, regionsIn } from '../../../src/entities/crf/features/scene.ts';
export { featuresOf } from '../../../src/entities/crf/features/token-features.ts';
export { readDocument } from '../../../src/entities/document/document.ts';
export { extractEntities } from '../../../src/entities/extract-entities.ts';
export { recognise } from '../../../src/entities/rules/find-names-by-rules.ts';
export { typeNames } from '../../../src/entities/rules/name-type.ts';
export { CITIES } from '../../../src/entities/tables/cities.ts';
export { COUNTRIES, DEMONYMS } from '../../../src/entities/tables/countries.ts';
export {
  FEMALE_FIRST_NAMES,
  MALE_FIRST_NAMES,
} from '../../../src/entities/tables/first-name-list.ts';
export { SURNAMES } from '../../../src/entities/tables/surnames.ts';
export { unpack } from '../../../src/entities/tables/unpack.ts';
