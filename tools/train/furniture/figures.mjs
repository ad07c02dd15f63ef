// Prints how much furniture of dumps the package's rules and trees strike, and how much body they lose.
//
//   npm run evaluate -- lines [--corpora FOLDER]
//
// The trees were fitted to these very dumps: train.mjs prints the figures of dumps left out.
import { readArguments } from '../arguments.mjs';
import { readDumps } from './corpus.mjs';
import { figuresByThreshold, scoreDumps } from './evaluate.mjs';
import { stage } from './stage.mjs';

const { corpora } = readArguments();
const trees = stage.readTrees(stage.LINE_TREES);
console.log('by the trees that were fitted to these same dumps:');
console.table(figuresByThreshold(scoreDumps(readDumps(corpora), () => trees)));
