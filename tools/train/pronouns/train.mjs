// Fits the weights by which “he” and “she” are resolved.
//
//   node tools/train/pronouns/train.mjs CORPORA
//     --write       write src/quotes/tables/pronoun-weights.ts
//     --any-corpus  take other files than those the committed weights were fitted to
//
// CORPORA is a folder with quotes/polnear-train.jsonl and entities/merge-dev.jsonl; corpora.mjs says
// what they hold. The same files and sources give the same weights. Quotes are found by the tables of
// the quotes stage as they stand: fit those first.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeFingerprints } from '../fingerprint.mjs';
import { PARTS, readTexts } from './corpora.mjs';
import { fitRanker } from './fit.mjs';
import { FEATURES, resolve, useWeights } from './stage.mjs';

const TABLE = new URL('../../../src/quotes/tables/pronoun-weights.ts', import.meta.url);
/** Whom a pronoun means hangs on whom those before it meant: texts are read and weights fitted in turn. */
const ROUNDS = 5;
/** Penalty on half the square of a weight, which keeps what few pronouns show near nought. */
const PENALTY = 0.005;
/**
 * wrongGender: that “he” is no woman is grammar, but few pronouns show how strong it is, since place
 * mostly tells as much. The full penalty leaves that weight at -1.9, and a woman who spoke last may
 * become “he”; none leaves it at -3.7, but it swings with a dozen pronouns.
 *
 * nobody stays as it is: the labels hold two pronouns that mean nobody named. Fitted to them and to
 * all whose person the stage does not find, it is -1, which costs as many right names as wrong ones.
 */
const PENALTIES = { wrongGender: PENALTY / 10, nobody: null };
const START = { nobody: -4 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, 'any-corpus': { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: train.mjs CORPORA [--write] [--any-corpus]');
  process.exit(2);
}

const texts = readTexts(folder, values['any-corpus']);
const figures = new Map();
for (let part = 0; part < PARTS; part++) {
  const left = texts.filter((text) => text.part === part);
  useWeights(fitTo(texts.filter((text) => text.part !== part)));
  count(left, 'left out');
}
const weights = fitTo(texts);
useWeights(weights);
count(texts, 'learnt from');
for (const [set, { all, right }] of [...figures].sort()) {
  console.log(`${set}: ${((100 * right) / all).toFixed(1)} % of ${all} right`);
}
FEATURES.forEach((name, i) => {
  console.log(`${name}: ${weights[i]}`);
});
if (values.write) {
  writeTable(weights);
  await writeFingerprints(['PRONOUN_WEIGHTS']);
}

/** Weights fitted to texts, in tenths. */
function fitTo(learnt) {
  const penalties = FEATURES.map((name) => (name in PENALTIES ? PENALTIES[name] : PENALTY));
  let fitted = FEATURES.map((name) => START[name] ?? 0);
  for (let round = 0; round < ROUNDS; round++) {
    useWeights(rounded(fitted));
    fitted = fitRanker(learnt.flatMap(samplesOf), fitted, penalties);
  }
  return rounded(fitted);
}

function rounded(fitted) {
  return fitted.map((weight) => Math.round(weight * 10) / 10);
}

function samplesOf({ read, known }) {
  const { candidates } = resolve(
    read,
    known.map(({ mention }) => mention),
  );
  const nobody = { name: null, features: FEATURES.map((name) => (name === 'nobody' ? 1 : 0)) };
  return known
    .filter(({ mention }) => candidates.has(mention))
    .map(({ mention, weight, fits }) => ({
      weight,
      candidates: [...candidates.get(mention), nobody].map(({ name, features }) => ({
        features,
        right: fits(name),
      })),
    }));
}

/** Counts how many pronouns of texts get the right name. */
function count(read, how) {
  for (const { part, read: text, known } of read) {
    const { names } = resolve(text, []);
    for (const { mention, set, named, fits } of known) {
      if (!named) continue;
      for (const key of [set, ...(set.startsWith('he') ? [`${set}, part ${part}`] : [])]) {
        const name = `${key}, ${how}`;
        const figure = figures.get(name) ?? { all: 0, right: 0 };
        figure.all++;
        if (fits(names[mention] ?? null)) figure.right++;
        figures.set(name, figure);
      }
    }
  }
}

/** Puts the weights in place of those of the table. */
function writeTable(fitted) {
  let source = readFileSync(TABLE, 'utf8');
  FEATURES.forEach((name, i) => {
    source = source.replace(new RegExp(`(?<=\\b${name}: )-?[\\d.]+`), String(fitted[i] + 0));
  });
  writeFileSync(TABLE, source);
}
