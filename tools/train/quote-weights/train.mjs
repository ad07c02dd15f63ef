// Fits the weights of the quotes stage and writes their tables.
//
//   node tools/train/quote-weights/train.mjs CORPUS.jsonl
//     --cross-validate  print how well articles left out are read, and write nothing
//     --any-corpus      take another file than the one the committed weights were fitted to
//
// corpus.mjs says what the file holds and where it comes from. The same file gives the same tables.
import { parseArgs } from 'node:util';
import { ATTRIBUTION_TABLE, attributionSamples, measureAttributions } from './attribution.mjs';
import { readCorpus } from './corpus.mjs';
import { crossValidate } from './cross-validate.mjs';
import { fitWeights } from './fit.mjs';
import { measureReports, REPORT_TABLE, reportSamples } from './reports.mjs';
import { measureSources, SOURCE_TABLE, sourceSamples } from './source.mjs';
import { stage, useWeights } from './stage.mjs';
import { writeTable } from './write-table.mjs';

/** How hard the rankers are kept from having weights, per article; chosen by --cross-validate. */
const PENALTY = 0.05;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'cross-validate': { type: 'boolean' }, 'any-corpus': { type: 'boolean' } },
});
const [path] = positionals;
if (path === undefined) {
  console.error('usage: train.mjs CORPUS.jsonl [--cross-validate] [--any-corpus]');
  process.exit(2);
}

const articles = readCorpus(path, values['any-corpus']).map((gold) => ({
  gold,
  analysis: stage.analyse(gold.text),
}));
if (values['cross-validate']) {
  crossValidate(articles, PENALTY);
} else {
  train();
}

/** Each ranker reads with those before it, so that they are fitted in the order of the stage. */
function train() {
  finish(SOURCE_TABLE, sourceSamples(articles), measureSources);
  useWeights(ATTRIBUTION_TABLE.name, weightsOf(attributionSamples(articles, 'gold')));
  // again with the history that the stage itself will have, its errors included
  finish(ATTRIBUTION_TABLE, attributionSamples(articles, 'own'), measureAttributions);
  finish(REPORT_TABLE, reportSamples(articles), measureReports);
}

function finish(table, samples, measure) {
  const tenths = weightsOf(samples);
  useWeights(table.name, tenths);
  writeTable(table, tenths);
  console.log(`${table.file}: ${tenths.size} weights; on the articles learnt from:`);
  console.log(measure(articles));
}

function weightsOf(samples) {
  return fitWeights(samples, PENALTY * articles.length);
}
