// Prints how much furniture of dumps the package's model strikes, and how much body it loses.
//
//   npm run evaluate -- lines --sample FOLDER [--corpora FOLDER]
//
// The model was fitted to pages of these very sites: train.mjs prints the figures of sites left out.
import { readArguments, TEXT } from '../arguments.mjs';
import { readDumps } from './corpus.mjs';
import { Figures } from './evaluate.mjs';
import { eachFlattened } from './sample.mjs';
import { stage } from './stage.mjs';

const { corpora, sample } = readArguments({ sample: TEXT });
const figures = new Figures();
const model = stage.lineModel();
for (const dump of readDumps(corpora)) if (!dump.copy) figures.add(dump, model);
for await (const dump of eachFlattened(sample)) figures.add(dump, model);
console.log('by the model that was fitted to these same sites:');
console.table(figures.rows());
