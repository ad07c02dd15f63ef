// What training needs of the body choice; stage.mjs loads it from the sources.

export { FEATURES, readFeatures } from '../../../src/furniture/page-body/block-features.ts';
export { BODY_TREES } from '../../../src/furniture/page-body/body-trees.ts';
export { chooseBody } from '../../../src/furniture/page-body/choose-body.ts';
export { choosePageWith } from '../../../src/furniture/page-body/find-page-furniture.ts';
export { readPageProse } from '../../../src/furniture/page-body/page-statistics.ts';
export { readHtml } from '../../../src/input/html/read-html.ts';
export { readTrees } from '../../../src/model/trees.ts';
export { readPageParts } from '../../../src/parts/from-page/read-page-parts.ts';
export { surveyPage } from '../../../src/parts/page-fields/survey-page.ts';
