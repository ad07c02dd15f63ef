// Prints how many pronouns get the right name by the package's weights.
//
//   npm run evaluate -- pronouns [--corpora FOLDER]
//
// FOLDER holds quotes/polnear-dev.jsonl and quotes/resolved-dev.json, whose articles no weight was fitted
// to. train.mjs prints the figures of texts left out in turn.
import { readArguments } from '../arguments.mjs';
import { readMeasured } from './corpora.mjs';
import { count, printCounts } from './count.mjs';

const { corpora } = readArguments();
const figures = new Map();
count(readMeasured(corpora), 'not learnt from', figures);
printCounts(figures);
