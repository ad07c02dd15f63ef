// Fits the model that decides which lines of a text stay.
//
//   npm run train -- lines [options]
//     --corpora FOLDER  with furniture/, html/, outlets/ and text/, see corpus.mjs
//     --sample FOLDER   with flattened pages, see ../../bench/flattened/make-sample.mjs
//     --python PYTHON   has ../trees/requirements.txt installed
//     --work FOLDER     for rows and trees
//     --folds 3         parts for cross-validation by site
//     --trees 60        how many to fit for each pass
//     --no-fit          take the trees that lie in FOLDER
//     --curve FILE      draw what is lost against what is struck
//     --write           write the model into the package
//
// What the second pass is fitted to comes from votes and trees of the other sites. It prints figures
// of sites that votes and trees were not learnt from.
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
import { eachFlattened, readFlattened } from './sample.mjs';
import { stage } from './stage.mjs';
import { readVotes, weighVotes } from './votes.mjs';
import { writeModel } from './write-model.mjs';

/** Of the dumps that are made of others, one in so many is learnt from. */
const COPIES = 3;
const PARAMETERS = {
  feature_fraction: 0.4,
  lambda_l2: 5,
  learning_rate: 0.1,
  min_data_in_leaf: 60,
};

const told = readArguments({
  sample: TEXT,
  python: PYTHON,
  work: TEXT,
  folds: { type: 'string', default: '3' },
  trees: { type: 'string', default: '60' },
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
const votesOf = ({ fold }) => votes[fold];
const first = fitPass('first', {
  features: stage.LINE_FEATURES,
  read: (dump) => Buffer.concat([...stage.readLineFeatures(judge(dump).page, votesOf(dump))]),
  scoreOf: (row) => stage.voteScore(row, 0) / stage.STEPS,
});
const firstOf = first.folds.map(({ trees }) => stage.readTrees(pack(trees)));
const second = fitPass('second', {
  features: stage.CONTEXT_FEATURES,
  read: (dump) =>
    stage.readContext(judge(dump).page, { votes: votesOf(dump), first: firstOf[dump.fold] }).rows,
  scoreOf: (row) => stage.voteScore(row, stage.OWN_AT) / stage.STEPS,
});
const models = second.folds.map(({ trees }, k) => ({
  votes: votes[k],
  first: firstOf[k],
  second: stage.readTrees(pack(trees)),
}));
await writeModel({ votes: weighVotes(dumps), first: first.all, second: second.all }, told.write);

/** Fits the trees of one pass: { all, folds: [{ trees }] }. */
function fitPass(name, of) {
  const work = join(told.work, name);
  if (!told['no-fit']) {
    writeExamples(dumps, work, { parameters: PARAMETERS, ...of });
    fitTrees({ ...told, work });
  }
  return JSON.parse(readFileSync(join(work, 'trees.json'), 'utf8'));
}

const leftOut = new Figures();
const seen = new Figures();
const fitted = {
  votes: weighVotes(dumps),
  first: stage.readTrees(pack(first.all)),
  second: stage.readTrees(pack(second.all)),
};
for (const dump of dumps) if (!dump.copy && dump.genre === undefined) add(dump);
for await (const dump of eachFlattened(told.sample)) add({ ...dump, fold: parts.get(dump.group) });
console.table(leftOut.rows());
if (told.curve !== undefined) {
  drawCurve({ 'sites left out': leftOut.rows(), 'sites seen': seen.rows() }, told.curve);
}

function add(dump) {
  leftOut.add(dump, models[dump.fold]);
  if (told.curve !== undefined) seen.add(dump, fitted);
}
