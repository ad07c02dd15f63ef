// Fits the weights of the quotes stage.
//
//   npm run train -- quotes [options]
//     --corpora FOLDER       with quotes/polnear-train.jsonl, which corpus.mjs describes
//     --write                write the tables
//     --cross-validate FILE  write the quotes of articles left out to FILE
//     --folds N              parts that articles are left out by, 5 if not told
//     --any-corpus           take another file than the one the committed weights were fitted to
//
// The same file gives the same tables.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAG, readArguments, TEXT } from '../arguments.mjs';
import { readCorpus } from './corpus.mjs';
import { fitClassifier, fitRanker, withoutLight } from './fit.mjs';
import { goldCue, goldMentions, goldOfRegions } from './gold.mjs';
import {
  attributionSamples,
  contentSamples,
  cueSamples,
  fitCueWords,
  goldHistory,
  ownHistory,
  reportSamples,
  sourceSamples,
  voicedSamples,
} from './models.mjs';
import { LEAST_STEPS, OPTIONS } from './options.mjs';
import { stage, useWeights } from './stage.mjs';
import { packedSize, writeTables } from './write-table.mjs';

const told = readArguments({
  'cross-validate': TEXT,
  folds: { type: 'string', default: '5' },
  'any-corpus': FLAG,
  write: FLAG,
});

/** Each part is read with models fitted to the others; ALL is fitted to the whole. */
const FOLDS = Array.from({ length: Number(told.folds) }, (_, fold) => fold);
const ALL = FOLDS.length;
/** Tables by name, for each fold and for all. */
const models = [...FOLDS, ALL].map(() => ({}));

const corpus = join(told.corpora, 'quotes/polnear-train.jsonl');
const articles = readCorpus(corpus, told['any-corpus']).map(prepare);
train();
const kept = Object.entries(models[ALL]).map(([name, table]) => [
  name,
  withoutLight(table, LEAST_STEPS[name] ?? 1),
]);
await writeTables(Object.fromEntries(kept), told.write);
if (told['cross-validate'] !== undefined) {
  writeFileSync(told['cross-validate'], JSON.stringify(readLeftOut()));
}

function prepare(source, index) {
  const places = stage.placesOf(source.text);
  const gold = source.attributions.map((attribution) => ({
    attribution,
    item: goldCue(places, attribution),
    mentions: goldMentions(places, attribution),
  }));
  const regions = goldOfRegions(places, source).map(
    (found) => found && gold.find(({ attribution }) => attribution === found),
  );
  return {
    id: source.id,
    text: source.text,
    fold: index % FOLDS.length,
    places,
    gold,
    regions,
  };
}

/** Each model reads what those before it find in articles that they were not fitted to. */
function train() {
  const words = fitCueWords(articles);
  for (const tables of models) tables.CUE_WORDS = words;
  useWeights('CUE_WORDS', words);

  collect('cues', cueSamples);
  const labelled = (key) => (samples) =>
    samples.map((sample) => ({ ...sample, right: sample[key] }));
  learn('CUE_WEIGHTS', 'cues', (samples) => fitClassifier(labelled('any')(samples), OPTIONS.cue));
  learn('QUOTE_CUE_WEIGHTS', 'cues', (samples) =>
    fitClassifier(labelled('quoting')(samples), OPTIONS.cue),
  );
  readEach((article) => {
    article.cues = null;
    article.analysis = stage.withCues(article.places);
  });

  collect('sources', sourceSamples);
  learn('SOURCE_WEIGHTS', 'sources', (samples) => fitRanker(samples, OPTIONS.source));
  readEach((article) => {
    article.sources = null;
    for (const cue of article.analysis.cues.keys()) stage.sourcesOf(article.analysis, cue);
    article.history = goldHistory(article);
  });

  // first with the speakers that the annotators gave, then with those the stage finds itself
  for (const _ of ['gold', 'own']) {
    collect('attributions', attributionSamples);
    learn('ATTRIBUTION_WEIGHTS', 'attributions', (samples) =>
      fitRanker(samples, OPTIONS.attribution),
    );
    readEach((article) => {
      article.attributions = null;
      article.history = ownHistory(article);
    });
  }
  collect('voices', voicedSamples);
  learn('VOICED_WEIGHTS', 'voices', (samples) => fitClassifier(samples, OPTIONS.voiced));

  collect('contents', contentSamples);
  learn('START_WEIGHTS', 'contents', (samples) =>
    fitRanker(
      samples.flatMap(({ starts }) => starts),
      OPTIONS.start,
    ),
  );
  learn('END_WEIGHTS', 'contents', (samples) =>
    fitRanker(
      samples.flatMap(({ ends }) => ends),
      OPTIONS.end,
    ),
  );
  readEach((article) => {
    article.contents = null;
    article.voiced = article.regions.map((gold) => gold !== null);
    article.reports = reportSamples(article);
  });
  learn('REPORT_WEIGHTS', 'reports', (samples) => fitClassifier(samples, OPTIONS.report));
}

function collect(name, samplesOf) {
  for (const article of articles) article[name] = samplesOf(article);
}

/** Fits one model to the rest of each part and to all. */
function learn(table, name, fitTo) {
  for (const fold of [...FOLDS, ALL]) {
    const learnt = articles.filter((article) => fold === ALL || article.fold !== fold);
    models[fold][table] = fitTo(learnt.flatMap((article) => article[name]));
  }
  const weights = models[ALL][table].reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  console.log(`${table}: ${weights} weights, ${packedSize(models[ALL][table])} bytes`);
}

/** Reads each article with the models of its part. */
function readEach(read) {
  for (const fold of FOLDS) {
    useAll(models[fold]);
    for (const article of articles) if (article.fold === fold) read(article);
  }
}

function useAll(tables) {
  for (const [name, table] of Object.entries(tables)) useWeights(name, table);
}

function readLeftOut() {
  const quotes = {};
  readEach(({ id, text }) => {
    quotes[id] = stage.extractQuotes(text, { all: true });
  });
  return quotes;
}
