// What training needs of the furniture stage; stage.mjs loads it from the sources.

export { scoreLinesWith, strikeByScores } from '../../../src/furniture/choose-lines.ts';
export { findFurniture, judgeByRules, strikesOf } from '../../../src/furniture/find-furniture.ts';
export { choosePage } from '../../../src/furniture/html/find-page-furniture.ts';
export { LINE_FEATURES, readLineFeatures } from '../../../src/furniture/model/line-features.ts';
export { readTrees, scoreRows } from '../../../src/furniture/model/read-trees.ts';
export * as Inside from '../../../src/input/html/inside.ts';
export { readHtml } from '../../../src/input/html/read-html.ts';
export { mapSpan } from '../../../src/input/source-map.ts';
export { readText } from '../../../src/input/text.ts';
