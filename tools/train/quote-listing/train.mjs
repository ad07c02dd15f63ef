// Fits the weights by which words without marks are listed as a report, and prints, left out by
// article, how many are right and how many are found from each least probability on.
//
//   npm run train -- quote-listing [--corpora FOLDER] [--write]
//
// FOLDER holds reader/dev.jsonl and the pages of the articles read by hand.
import { readFileSync } from 'node:fs';
import { FLAG, readArguments } from '../arguments.mjs';
import { load } from '../bundle.mjs';
import { fitLogistic, logistic, putInto } from '../logistic.mjs';
import { putModule } from '../put-module.mjs';
import { readByHand } from '../read-articles/by-hand.mjs';
import { goldOf, matchOf } from '../read-articles/match.mjs';

const TABLE = 'src/quotes/tables/listing-weights.ts';
const PENALTY = 0.5;
/** What a quote counts for of which readers may differ; it counts in no figure. */
const UNSURE = 0.5;
const LEAST = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

const told = readArguments({ write: FLAG });
const stage = await load(new URL('internals.mjs', import.meta.url));
const articles = (await readByHand(told.corpora)).filter(({ learn }) => learn);
const rows = articles.flatMap(rowsOf);
const names = Object.keys(rows[0].signs);

const left = articles.flatMap(({ id }) => {
  const weights = fitLogistic(
    rows.filter((row) => row.id !== id),
    names,
    PENALTY,
  );
  return rows
    .filter((row) => row.id === id)
    .map((row) => ({ ...row, p: logistic(weights, names, row.signs) }));
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
const weights = fitLogistic(rows, names, PENALTY);
const table = readFileSync(new URL(`../../../${TABLE}`, import.meta.url), 'utf8');
const source = putInto(table, names, weights);
await putModule(TABLE, source, told.write);

/** The reports that the stage drafts in an article, each with its signs and whether it is right. */
function rowsOf({ id, text, quotes }) {
  const entities = stage.extractEntities(text);
  const analysis = stage.analyse(text, { apart: [], namings: stage.namingsOf(entities) });
  const signsOf = new Map();
  const drafts = stage.draftQuotes(analysis, (draft, signs) => signsOf.set(draft, signs));
  const gold = goldOf(text, quotes);
  return drafts.flatMap((draft) => {
    const signs = signsOf.get(draft);
    if (signs === undefined || draft.act === 'attitude') return [];
    const quote = matchOf(text, gold, draft.content);
    const weight = quote?.sure === false ? UNSURE : 1;
    return [{ id, signs, right: quote !== null, weight }];
  });
}
