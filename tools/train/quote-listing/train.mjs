// Fits the weights by which words without marks are listed as a report, and prints, left out by
// article, how many are right and how many are found from each least probability on.
//
//   npm run train -- quote-listing [--corpora FOLDER] [--write]
//
// FOLDER holds reader/dev.jsonl, articles read by hand, and reader/prepare.mjs, which makes their texts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FLAG, readArguments } from '../arguments.mjs';
import { load } from '../bundle.mjs';
import { putModule } from '../put-module.mjs';

const TABLE = 'src/quotes/tables/listing-weights.ts';
const PENALTY = 0.5;
/** What a quote counts for of which readers may differ; it counts in no figure. */
const UNSURE = 0.5;
const ROUNDS = 60;
const LEAST = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

const told = readArguments({ write: FLAG });
const stage = await load(new URL('internals.mjs', import.meta.url));
const gold = join(told.corpora, 'reader/dev.jsonl');
const { texts } = await import(pathToFileURL(resolve(told.corpora, 'reader/prepare.mjs')).href);
const byId = await texts(resolve(gold));
const articles = readFileSync(gold, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const rows = articles.flatMap(rowsOf);
const names = Object.keys(rows[0].signs);

const left = articles.flatMap(({ id }) => {
  const weights = fitTo(rows.filter((row) => row.id !== id));
  return rows
    .filter((row) => row.id === id)
    .map((row) => ({ ...row, p: probability(weights, row) }));
});
const due = articles
  .flatMap(({ quotes }) => quotes)
  .filter(({ kind, sure }) => sure && kind === 'indirect').length;
console.table(
  LEAST.map((least) => {
    const listed = left.filter(({ p, weight }) => weight === 1 && p >= least);
    const right = listed.filter((row) => row.right).length;
    const round = (share) => Number((100 * share).toFixed(1));
    return {
      least,
      listed: listed.length,
      precision: round(right / listed.length),
      recall: round(right / due),
    };
  }),
);
const weights = fitTo(rows);
const rounded = names.map((_, i) => Number(weights[i].toFixed(2)));
names.forEach((name, i) => {
  console.log(`${name}: ${rounded[i]}`);
});
let source = readFileSync(new URL(`../../../${TABLE}`, import.meta.url), 'utf8');
names.forEach((name, i) => {
  source = source.replace(new RegExp(`(\\b${name}: )-?[\\d.]+`), `$1${rounded[i]}`);
});
await putModule(TABLE, source, told.write);

/** The reports that the stage drafts in an article, each with its signs and whether it is right. */
function rowsOf({ id, quotes }) {
  const text = byId.get(id);
  const entities = stage.extractEntities(text);
  const analysis = stage.analyse(text, { apart: [], namings: stage.namingsOf(entities) });
  const signsOf = new Map();
  const drafts = stage.draftQuotes(analysis, (draft, signs) => signsOf.set(draft, signs));
  const golds = quotes.map(({ sure, spans }) => ({
    sure,
    cells: cells(text, spans),
    pieces: spans.map((span) => cells(text, [span])),
  }));
  return drafts.flatMap((draft) => {
    const signs = signsOf.get(draft);
    if (signs === undefined || draft.act === 'attitude') return [];
    const own = cells(
      text,
      draft.content.map(({ start, end }) => [start, end]),
    );
    const best = golds
      .map((one) => ({ ...one, shared: shared(own, one.cells) }))
      .filter((one) => matches(own, one))
      .sort((a, b) => b.shared - a.shared)[0];
    return [{ id, signs, right: best !== undefined, weight: best?.sure === false ? UNSURE : 1 }];
  });
}

/** Places of letters and digits in spans. */
function cells(text, spans) {
  const places = new Set();
  for (const [start, end] of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i])) places.add(i);
  return places;
}

function shared(a, b) {
  let count = 0;
  for (const place of a) if (b.has(place)) count++;
  return count;
}

/** Whether words cover half of a quote or of a piece of it, as the scorer of the articles has it. */
function matches(own, { cells: whole, pieces, shared: count }) {
  const half =
    count >= 0.5 * whole.size ||
    pieces.some((piece) => piece.size > 0 && shared(own, piece) >= 0.5 * piece.size);
  return count >= 0.3 * own.size && half;
}

function probability(weights, { signs }) {
  return 1 / (1 + Math.exp(-names.reduce((sum, name, i) => sum + weights[i] * signs[name], 0)));
}

/** Newton steps of a logistic fit with an L2 penalty on all weights but the first. */
function fitTo(samples) {
  const weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -PENALTY * weight));
    const curve = weights.map((_, i) => weights.map((_, k) => (i === k ? PENALTY : 0)));
    for (const sample of samples) {
      const p = probability(weights, sample);
      const values = names.map((name) => sample.signs[name]);
      values.forEach((value, i) => {
        gradient[i] += sample.weight * value * (Number(sample.right) - p);
        values.forEach((other, k) => {
          curve[i][k] += sample.weight * value * other * p * (1 - p);
        });
      });
    }
    solve(curve, gradient).forEach((step, i) => {
      weights[i] += step;
    });
  }
  return weights;
}

/** Solves a system of equations by elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  rows.forEach((row, i) => {
    for (const other of rows) {
      if (other === row) continue;
      const factor = other[i] / row[i];
      for (let k = i; k <= rows.length; k++) other[k] -= factor * row[k];
    }
  });
  return rows.map((row, i) => row[rows.length] / row[i]);
}
