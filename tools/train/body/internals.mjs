// What training needs of the body choice; stage.mjs loads it from the sources.

export { FEATURES, readFeatures } from '../../../src/furniture/html/block-features.ts';
export { chooseBody } from '../../../src/furniture/html/choose-body.ts';
export { choosePageWith } from '../../../src/furniture/html/find-page-furniture.ts';
export { readPageProse } from '../../../src/furniture/html/page-prose.ts';
export { readTrees } from '../../../src/furniture/model/read-trees.ts';
export { readHtml } from '../../../src/input/html/read-html.ts';
export { surveyPage } from '../../../src/parts/page/survey-page.ts';
export { readPageParts } from '../../../src/parts/read-page-parts.ts';
