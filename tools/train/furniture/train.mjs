// Fits the trees that score the lines of a text, and writes them into the package.
//
//   node tools/train/furniture/train.mjs CORPORA --python PYTHON --work FOLDER [--folds 6] [--trees 52] [--write] [--no-fit] [--curve FILE]
//
// CORPORA   folder with furniture/, html/, outlets/ and text/, see corpus.mjs
// PYTHON    an interpreter with ../trees/requirements.txt installed
// FOLDER    for rows and trees
//
// It prints figures cross-validated by site, for the rules alone and for a range of thresholds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argument, has } from '../arguments.mjs';
import { writeTrees } from '../trees/write-trees.mjs';
import { readDumps } from './corpus.mjs';
import { drawCurve } from './draw-curve.mjs';
import { figures, scoreDumps } from './evaluate.mjs';
import { writeExamples } from './examples.mjs';

const PARAMETERS = {
  feature_fraction: 0.4,
  lambda_l2: 5,
  learning_rate: 0.1,
  min_data_in_leaf: 60,
};
const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const STEPS = 200;

const work = argument('work');
mkdirSync(work, { recursive: true });

const dumps = readDumps(process.argv[2]);
if (!has('no-fit')) {
  writeExamples(dumps, work, PARAMETERS);
  const script = fileURLToPath(new URL('../trees/fit.py', import.meta.url));
  const options = ['--folds', argument('folds', '6'), '--trees', argument('trees', '52')];
  execFileSync(argument('python', 'python3'), [script, work, ...options], { stdio: 'inherit' });
}
const trees = JSON.parse(readFileSync(join(work, 'trees.json'), 'utf8'));
if (has('write')) {
  await writeTrees(trees.all, {
    path: 'src/furniture/line-model/line-trees.ts',
    name: 'LINE_TREES',
    comment: [
      'The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,',
      'which says to which dumps. A change of the features or the rules needs new ones.',
    ],
  });
}
if (trees.folds.length > 0) {
  const scored = scoreDumps(dumps, trees.folds);
  const rows = { rules: figures(scored) };
  for (const threshold of THRESHOLDS) {
    rows[threshold] = figures(scored, Math.round(STEPS * Math.log(threshold / (1 - threshold))));
  }
  console.table(rows);
  if (has('curve')) drawCurve(rows, argument('curve'));
}
