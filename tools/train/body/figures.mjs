// Prints how much of the body of pages the package's trees choose rightly.
//
//   npm run evaluate -- page-body [--corpora FOLDER]
//
// The trees were fitted to these very pages: train.mjs prints the figures of pages left out.
import { readArguments } from '../arguments.mjs';
import { readCorpora, readFixtures } from './corpus.mjs';
import { chooseBodies, printFigures } from './evaluate.mjs';
import { readPages } from './examples.mjs';
import { stage } from './stage.mjs';

const { corpora } = readArguments();
const trees = stage.readTrees(stage.BODY_TREES);
console.log('letters of the body, by the trees that were fitted to these same pages:');
printFigures(chooseBodies(readPages([...readCorpora(corpora), ...readFixtures()]), () => trees));
