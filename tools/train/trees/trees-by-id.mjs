import { pack } from './pack.mjs';

/** For each id that was left out of a fold, the trees of that fold, read by the stage. */
export function treesById(stage, folds) {
  const trees = new Map();
  for (const fold of folds) {
    const read = stage.readTrees(pack(fold.trees));
    for (const id of fold.ids) trees.set(id, read);
  }
  return trees;
}
