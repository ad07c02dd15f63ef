// What training needs of the furniture stage; stage.mjs loads it from the sources.

export { findFurniture, judgeByRules, strikesOf } from '../../../src/furniture/find-furniture.ts';
export { readLineFeatures } from '../../../src/furniture/line-model/line-features.ts';
export { LINE_FEATURES } from '../../../src/furniture/line-model/line-layout.ts';
export {
  lineModel,
  scoreLines,
  scoreLinesWith,
  voteScore,
} from '../../../src/furniture/line-model/score-lines.ts';
export {
  strikeByScores,
  weighLines,
} from '../../../src/furniture/line-model/smooth-line-scores.ts';
export { isInRun } from '../../../src/furniture/lines/line-list.ts';
export { choosePage } from '../../../src/furniture/page-body/find-page-furniture.ts';
export * as Inside from '../../../src/input/html/elements/ancestor-flags.ts';
export { readHtml } from '../../../src/input/html/read-html.ts';
export { readText } from '../../../src/input/read-text.ts';
export { mapSpan } from '../../../src/input/source-map.ts';
export { readTrees, STEPS, scoreRows } from '../../../src/model/trees.ts';
