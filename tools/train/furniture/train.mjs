// Fits the trees that score the lines of a text.
//
//   npm run train -- lines [options]
//     --corpora FOLDER  with furniture/, html/, outlets/ and text/, see corpus.mjs
//     --python PYTHON   has ../trees/requirements.txt installed
//     --work FOLDER     for rows and trees
//     --folds 6         parts for cross-validation by site; 0 for none, and no figures
//     --trees 52        how many to fit
//     --no-fit          take the trees that lie in FOLDER
//     --curve FILE      draw what is lost against what is struck
//     --write           write the trees into the package
//
// It prints figures cross-validated by site, for the rules alone and for a range of thresholds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG, PYTHON, readArguments, TEXT } from '../arguments.mjs';
import { fitTrees, requirePython } from '../python.mjs';
import { treesById } from '../trees/trees-by-id.mjs';
import { writeTrees } from '../trees/write-trees.mjs';
import { readDumps } from './corpus.mjs';
import { drawCurve } from './draw-curve.mjs';
import { figuresByThreshold, scoreDumps } from './evaluate.mjs';
import { writeExamples } from './examples.mjs';
import { stage } from './stage.mjs';

const PARAMETERS = {
  feature_fraction: 0.4,
  lambda_l2: 5,
  learning_rate: 0.1,
  min_data_in_leaf: 60,
};

const told = readArguments({
  python: PYTHON,
  work: TEXT,
  folds: { type: 'string', default: '6' },
  trees: { type: 'string', default: '52' },
  'no-fit': FLAG,
  curve: TEXT,
  write: FLAG,
});
const { work } = told;
if (!told['no-fit']) requirePython(told.python, 'lightgbm');

const dumps = readDumps(told.corpora);
if (!told['no-fit']) {
  writeExamples(dumps, work, PARAMETERS);
  fitTrees(told);
}
const trees = JSON.parse(readFileSync(join(work, 'trees.json'), 'utf8'));
await writeTrees(
  trees.all,
  {
    path: 'src/furniture/line-model/line-trees.ts',
    name: 'LINE_TREES',
    comment: [
      'The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,',
      'which says to which dumps. A change of the features or the rules needs new ones.',
    ],
  },
  told.write,
);
if (trees.folds.length > 0) {
  const byId = treesById(stage, trees.folds);
  const rows = figuresByThreshold(scoreDumps(dumps, (id) => byId.get(id)));
  console.table(rows);
  if (told.curve !== undefined) drawCurve(rows, told.curve);
}
