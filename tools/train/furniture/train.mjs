// Fits the model that decides which lines of a text stay.
//
//   npm run train -- lines [options]
//     --corpora FOLDER  with furniture/, html/, outlets/ and text/, see corpus.mjs
//     --sample FOLDER   with flattened pages, see ../../bench/flattened/make-sample.mjs
//     --python PYTHON   has ../trees/requirements.txt installed
//     --work FOLDER     for rows and trees
//     --folds 3         parts for cross-validation by site
//     --trees 64        how many to fit
//     --no-fit          take the trees that lie in FOLDER
//     --curve FILE      draw what is lost against what is struck
//     --write           write the model into the package
//
// It prints figures of sites that votes and trees were not learnt from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG, PYTHON, readArguments, TEXT } from '../arguments.mjs';
import { fitTrees, requirePython } from '../python.mjs';
import { pack } from '../trees/pack.mjs';
import { readDumps } from './corpus.mjs';
import { drawCurve } from './draw-curve.mjs';
import { Figures } from './evaluate.mjs';
import { judge, writeExamples } from './examples.mjs';
import { foldsOf } from './folds.mjs';
import { countLabels } from './labels.mjs';
import { readFlattened } from './sample.mjs';
import { stage } from './stage.mjs';
import { readVotes, weighVotes } from './votes.mjs';
import { writeModel } from './write-model.mjs';

/** Of the dumps that are made of others, one in so many is learnt from. */
const COPIES = 3;
const PARAMETERS = {
  feature_fraction: 0.4,
  lambda_l2: 5,
  learning_rate: 0.13,
  min_data_in_leaf: 60,
  num_leaves: 24,
};

const told = readArguments({
  sample: TEXT,
  python: PYTHON,
  work: TEXT,
  folds: { type: 'string', default: '3' },
  trees: { type: 'string', default: '64' },
  'no-fit': FLAG,
  curve: TEXT,
  write: FLAG,
});
if (!told['no-fit']) requirePython(told.python, 'lightgbm');
const folds = Number(told.folds);

const made = readDumps(told.corpora).filter(({ copy }, i) => !copy || i % COPIES === 0);
const dumps = [...made, ...(await readFlattened(told.sample))];
const parts = foldsOf(dumps, folds);
for (const dump of dumps) {
  const { blocks, page } = judge(dump);
  dump.fold = parts.get(dump.group);
  dump.counts = blocks.map(({ source }) => countLabels(dump, source.start, source.end));
  dump.votes = readVotes(page, dump.counts);
}
console.log(`${dumps.length} dumps of ${parts.size} sites`);
const votes = Array.from({ length: folds }, (_, k) =>
  weighVotes(dumps.filter(({ fold }) => fold !== k)),
);
if (!told['no-fit']) {
  writeExamples(dumps, told.work, {
    parameters: PARAMETERS,
    features: stage.LINE_FEATURES,
    read: (dump) => Buffer.concat([...stage.readLineFeatures(judge(dump).page, votes[dump.fold])]),
    scoreOf: (row) => stage.voteScore(row, 0) / stage.STEPS,
  });
  fitTrees(told);
}
const trees = JSON.parse(readFileSync(join(told.work, 'trees.json'), 'utf8'));
const models = trees.folds.map((fold, k) => ({
  votes: votes[k],
  trees: stage.readTrees(pack(fold.trees)),
}));
const fitted = { votes: weighVotes(dumps), trees: stage.readTrees(pack(trees.all)) };
await writeModel({ votes: fitted.votes, trees: trees.all }, told.write);

const leftOut = new Figures();
const seen = new Figures();
for (const dump of dumps) if (!dump.copy) add(dump);
console.table(leftOut.rows());
if (told.curve !== undefined) {
  drawCurve({ 'sites left out': leftOut.rows(), 'sites seen': seen.rows() }, told.curve);
}

function add(dump) {
  leftOut.add(dump, models[dump.fold]);
  if (told.curve !== undefined) seen.add(dump, fitted);
}
