// Fits the trees that choose a page's body, and writes them into the package.
//
//   node tools/train/body/train.mjs CORPORA --python PYTHON --work FOLDER [--folds 5] [--trees 150] [--write] [--no-fit]
//
// CORPORA   folder with html/ and outlets/, see corpus.mjs
// PYTHON    an interpreter with ../trees/requirements.txt installed
// FOLDER    for rows, trees and predictions; html.json and outlets.json in it are cross-validated by
//           site, or of the trees fitted to all pages with --folds 0
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argument, has } from '../arguments.mjs';
import { writeTrees } from '../trees/write-trees.mjs';
import { readCorpora, readFixtures } from './corpus.mjs';
import { writePredictions } from './evaluate.mjs';
import { readPages, writeExamples } from './examples.mjs';

const work = argument('work');

const corpora = [...readCorpora(process.argv[2]), ...readFixtures()];
const pages = readPages(corpora);
if (!has('no-fit')) {
  writeExamples(corpora, pages, work);
  const script = fileURLToPath(new URL('../trees/fit.py', import.meta.url));
  const options = ['--folds', argument('folds', '5'), '--trees', argument('trees', '150')];
  execFileSync(argument('python', 'python3'), [script, work, ...options], { stdio: 'inherit' });
}
const trees = JSON.parse(readFileSync(join(work, 'trees.json'), 'utf8'));
writePredictions(pages, trees, work);
if (has('write')) {
  await writeTrees(trees.all, {
    path: 'src/furniture/page-body/body-trees.ts',
    name: 'BODY_TREES',
    comment: [
      "The trees that choose a page's body, for {@link readTrees}: fitted by `tools/train/body`, which",
      'says to which pages. A change of the features needs new ones.',
    ],
  });
}
