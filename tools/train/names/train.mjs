// Fits the model of names, src/entities/crf/tables/crf-weights.ts.
//
//   npm run train -- names [options]
//     --corpora FOLDER  with entities/train/*.jsonl.gz and text/wikinews.jsonl.gz, see
//                       docs/models/names.md; their checksums stand in corpora.json
//     --python PYTHON   has requirements.txt installed, for the labels of spaCy’s small model
//     --work FOLDER     for features, labels and models; labels of spaCy that lie there are taken
//     --without A,B     sources to leave out
//     --write           write the weights
//
// Four fits: without the Groningen Meaning Bank, to vote on its labels; with it, to vote on those of
// Wikinews; with both, to choose the features that pay; with these alone, twice, to be shipped.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines } from '../../read-lines.mjs';
import { FLAG, PYTHON, readArguments, TEXT } from '../arguments.mjs';
import { requirePython } from '../python.mjs';
import { copiesOf } from './copies.mjs';
import { writeFeatures } from './features.mjs';
import { invent } from './invent.mjs';
import { labelsOf } from './labels.mjs';
import { read } from './scene.mjs';
import { labelsOfRegions, labelsOfRules, vote } from './votes.mjs';
import { writeModel } from './write-model.mjs';

/** Rows of the model that is shipped, and the whole numbers its weights are rounded to. */
const ROWS = 100_000;
const SCALE = 12;
/** The last fit goes over the data more often, and is the mean of several by other chances. */
const EPOCHS = 8;
const SEEDS = [1, 2];
/** How much each source counts; the copies of it half as much. */
const WEIGHTS = {
  crossner: 1,
  uner: 3,
  wikiann: 0.5,
  wikigold: 3,
  gum: 3,
  invented: 0.2,
  gmb: 1,
  wikinews: 1,
};
/** Shares of the documents that are copied in other settings. */
const COPIES = { wikigold: 1, gum: 1, crossner: 0.15 };
/** Corpora that mark no names of other kinds than persons, bodies and places, or few of them. */
const WITHOUT_MISC = new Set(['uner', 'gum', 'wikiann']);

/** Sources for whose labels spaCy votes too. */
const VOTED = ['gmb', 'wikinews'];

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { corpora, python, work, without, write } = readArguments({
  python: PYTHON,
  work: TEXT,
  without: { type: 'string', default: '' },
  write: FLAG,
});
const leftOut = new Set(without.split(',').filter(Boolean));
const sums = JSON.parse(readFileSync(here('corpora.json'), 'utf8'));
const at = (name) => join(work, name);
const isTagged = (name) => existsSync(at(`${name}-spacy.jsonl`));
if (!VOTED.every(isTagged)) requirePython(python, 'spacy');

execFileSync('g++', ['-O3', '-std=c++17', '-ffp-contract=off', '-o', at('crf'), here('crf.cpp')]);

for (const name of Object.keys(WEIGHTS)) {
  if (name === 'invented' || name === 'wikinews') continue;
  const documents = readCorpus(`entities/train/${name}.jsonl.gz`);
  const options = { marksMisc: !WITHOUT_MISC.has(name) };
  writeFeatures(documents, at(name), options);
  const share = COPIES[name];
  if (share) writeFeatures(copiesOf(documents, share, 11), at(`${name}-copies`), options);
}
writeFeatures(invent(1200, 7), at('invented'));
const wikinews = readCorpus('text/wikinews.jsonl.gz').map((one) => ({
  ...one,
  text: `${one.title}\n\n${one.text}`,
}));
writeFeatures(wikinews, at('wikinews'));

const gold = ['crossner', 'uner', 'wikiann', 'wikigold', 'gum'];
fitModel(gold, [], 'first', ['gmb']);
writeVotes(
  'gmb',
  readCorpus('entities/train/gmb.jsonl.gz'),
  'first',
  'entities/train/gmb.jsonl.gz',
  0,
);
fitModel(gold, ['gmb-votes'], 'second', ['wikinews']);
writeVotes('wikinews', wikinews, 'second', 'text/wikinews.jsonl.gz', 2);
const all = [
  'gmb-votes',
  'wikinews-votes',
  'invented',
  'wikigold-copies',
  'gum-copies',
  'crossner-copies',
];
fitModel(gold, all, 'third', [], ['-keep', ROWS]);
const last = SEEDS.map((seed) => {
  const options = ['-only', join(at('third'), 'model'), '-seed', seed, '-epochs', EPOCHS, '-l1', 8];
  fitModel(gold, all, `last-${seed}`, [], options);
  return join(at(`last-${seed}`), 'model');
});
const used = [...gold, 'gmb-votes', 'wikinews-votes']
  .filter((source) => !leftOut.has(source.split('-')[0]))
  .map(at);
console.log(await writeModel(last, SCALE, write, used));

function readCorpus(path) {
  const file = join(corpora, path);
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (sum !== sums[path])
    throw new Error(`${path} is not the corpus the model was fitted to: ${sum}`);
  return readLines(file);
}

/** Fits a model to sources and labels others with it. */
function fitModel(sources, more, name, labelled, options = []) {
  mkdirSync(at(name), { recursive: true });
  const train = [...sources, ...more]
    .filter((source) => !leftOut.has(source.split('-')[0]))
    .flatMap((source) => {
      const [base, kind] = source.split('-');
      return ['-t', `${at(source)}@${WEIGHTS[base] * (kind === 'copies' ? 0.5 : 1)}`];
    });
  const evaluate = labelled.flatMap((one) => ['-e', at(one)]);
  const common = ['-l1', 1, '-save', join(at(name), 'model'), '-pred', at(name)];
  execFileSync(at('crf'), [...train, ...evaluate, ...common, ...options].map(String), {
    stdio: 'inherit',
  });
}

/** Writes the features of a source with labels by a vote: its own where it has any, a model’s, spaCy’s, the rules’. */
function writeVotes(name, documents, model, path, gap) {
  const spacy = at(`${name}-spacy.jsonl`);
  if (!existsSync(spacy)) {
    execFileSync(python, [here('spacy-labels.py'), join(corpora, path), spacy]);
  }
  const others = readLines(spacy);
  const bytes = readFileSync(join(at(model), `${name}.labels`));
  let next = 0;
  const maskOf = (one, document, index) => {
    const { scene, regions } = read(one.text);
    const own = labelsOfRegions(document.words.length, regions, bytes, next);
    next = own.at;
    const shift = gap === 0 ? 0 : one.title.length + gap;
    const moved = others[index].entities.map(([start, end, type]) => [
      start + shift,
      end + shift,
      type,
    ]);
    const votes = [own.labels, labelsOf(document, moved), labelsOfRules(scene)];
    if (one.entities) votes.unshift(labelsOf(document, one.entities));
    return vote(votes);
  };
  writeFeatures(documents, at(`${name}-votes`), { maskOf });
}
