// Fits the trees that choose a page's body.
//
//   npm run train -- page-body [options]
//     --corpora FOLDER  with html/, outlets/ and wcxb/, see corpus.mjs
//     --python PYTHON   has ../trees/requirements.txt installed
//     --work FOLDER     for rows, trees and predictions
//     --folds 5         parts for cross-validation by site; 0 for none
//     --trees 180       how many to fit
//     --no-fit          take the trees that lie in FOLDER
//     --write           write the trees into the package
//
// It prints figures cross-validated by site. html.json and outlets.json in the work folder are those
// predictions, for the corpora's own scorers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG, PYTHON, readArguments, TEXT } from '../arguments.mjs';
import { fitTrees, requirePython } from '../python.mjs';
import { pack } from '../trees/pack.mjs';
import { treesById } from '../trees/trees-by-id.mjs';
import { writeTrees } from '../trees/write-trees.mjs';
import { readCorpora, readFixtures } from './corpus.mjs';
import { chooseBodies, printFigures, writePredictions } from './evaluate.mjs';
import { readPages, writeExamples } from './examples.mjs';
import { stage } from './stage.mjs';

const told = readArguments({
  python: PYTHON,
  work: TEXT,
  folds: { type: 'string', default: '5' },
  trees: { type: 'string', default: '180' },
  'no-fit': FLAG,
  write: FLAG,
});
const { work } = told;
if (!told['no-fit']) requirePython(told.python, 'lightgbm');

const corpora = [...readCorpora(told.corpora), ...readFixtures()];
const pages = readPages(corpora);
if (!told['no-fit']) {
  writeExamples(corpora, pages, work);
  fitTrees(told);
}
const trees = JSON.parse(readFileSync(join(work, 'trees.json'), 'utf8'));
const byId = treesById(stage, trees.folds);
const whole = stage.readTrees(pack(trees.all));
const read = chooseBodies(pages, (id) => byId.get(id) ?? whole);
writePredictions(read, work);
printFigures(read);
await writeTrees(
  trees.all,
  {
    path: 'src/furniture/page-body/body-trees.ts',
    name: 'BODY_TREES',
    comment: [
      "The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which",
      'says to which pages. A change of the features needs new ones.',
    ],
  },
  told.write,
);
