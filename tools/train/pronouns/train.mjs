// Fits the weights by which “he” and “she” are resolved.
//
//   npm run train -- pronouns [options]
//     --corpora FOLDER  with quotes/polnear-train.jsonl and entities/merge-dev.jsonl, which corpora.mjs
//                       describes
//     --any-corpus      take other files than those the committed weights were fitted to
//     --write           write src/quotes/tables/pronoun-weights.ts
//
// The same files and sources give the same weights. Quotes are found by the tables of
// the quotes stage as they stand: fit those first.
import { readFileSync } from 'node:fs';
import { FLAG, readArguments } from '../arguments.mjs';
import { putModule } from '../put-module.mjs';
import { PARTS, readTexts } from './corpora.mjs';
import { count, printCounts } from './count.mjs';
import { fitRanker } from './fit.mjs';
import { FEATURES, resolve, useWeights } from './stage.mjs';

const TABLE = 'src/quotes/tables/pronoun-weights.ts';
/** Whom a pronoun means hangs on whom those before it meant: texts are read and weights fitted in turn. */
const ROUNDS = 5;
/** Penalty on half the square of a weight, which keeps what few pronouns show near nought. */
const PENALTY = 0.005;
/**
 * wrongGender and surelyWrong stay as they are: that “he” is no woman is grammar, but few pronouns show
 * how strong it is, since place mostly tells as much. Fitted with a tenth of the penalty they are -1.1
 * and -3.6, and a man who spoke last becomes “she”. The others stand as fitted before there were
 * persons without a name: see NOTES.md.
 *
 * nobody stays as it is: the labels hold two pronouns that mean nobody named. Fitted to them and to
 * all whose person the stage does not find, it is -1, which costs as many right names as wrong ones.
 *
 * unnamed stays too: persons without a name are no labels. By the articles read by hand, at -1.7 two
 * right names are lost, and at -2.5 none, for four wrong ones.
 */
const PENALTIES = { wrongGender: null, surelyWrong: null, nobody: null, unnamed: null };
const START = { wrongGender: -2.8, surelyWrong: -4, nobody: -4, unnamed: -2 };

const told = readArguments({ 'any-corpus': FLAG, write: FLAG });
const texts = await readTexts(told.corpora, told['any-corpus']);
const figures = new Map();
for (let part = 0; part < PARTS; part++) {
  const left = texts.filter((text) => text.part === part);
  useWeights(fitTo(texts.filter((text) => text.part !== part)));
  count(left, 'left out', figures);
}
const weights = fitTo(texts);
useWeights(weights);
count(texts, 'learnt from', figures);
printCounts(figures);
FEATURES.forEach((name, i) => {
  console.log(`${name}: ${weights[i]}`);
});
await putWeights(weights);

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

/** Puts the weights in place of those of the table. */
function putWeights(fitted) {
  let source = readFileSync(new URL(`../../../${TABLE}`, import.meta.url), 'utf8');
  FEATURES.forEach((name, i) => {
    source = source.replace(new RegExp(`(?<=\\b${name}: )-?[\\d.]+`), String(fitted[i] + 0));
  });
  return putModule(TABLE, source, told.write, ['PRONOUN_WEIGHTS']);
}
