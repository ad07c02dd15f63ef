// Fits the weights by which a quote and the name of its speaker are sure, and prints, left out by article, how
// many are right in each band of confidence and from each confidence on.
//
//   npm run train -- quote-speakers [--corpora FOLDER] [--picture FILE.svg] [--write]
//
// FOLDER holds reader/dev.jsonl and the pages of the articles read by hand.
import { readFileSync } from 'node:fs';
import { FLAG, readArguments, TEXT } from '../arguments.mjs';
import { load } from '../bundle.mjs';
import { fitLogistic, logistic, putInto } from '../logistic.mjs';
import { putModule } from '../put-module.mjs';
import { readByHand } from '../read-articles/by-hand.mjs';
import { labelled } from '../read-articles/labels.mjs';
import { goldOf, isFormOf, matchOf } from '../read-articles/match.mjs';
import { drawReliability } from './draw-reliability.mjs';

const TABLE = 'src/quotes/tables/naming-weights.ts';
const PENALTY = 1;
/** What a quote counts for of which readers may differ; it counts in no figure. */
const UNSURE = 0.5;
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
const LEAST = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
const PARTS = 10;

const told = readArguments({ picture: TEXT, write: FLAG });
const stage = await load(new URL('internals.mjs', import.meta.url));
const names = Object.keys(stage.NAMING_WEIGHTS);
const articles = await readByHand(told.corpora);
const rows = articles.flatMap(rowsOf);
const learnt = rows.filter(({ learn }) => learn);
const part = new Map(articles.map(({ id }, i) => [id, i % PARTS]));
const partWeights = Array.from({ length: PARTS }, (_, k) =>
  fitLogistic(
    learnt.filter(({ id }) => part.get(id) !== k),
    names,
    PENALTY,
  ),
);
const own = new Set(labelled(told.corpora).map(({ id }) => id));
const sets = {
  'read by another': ({ id }) => !own.has(id),
  'read for this project': ({ id }) => own.has(id),
};
print('all', () => true);
const bands = Object.entries(sets).map(([set, isIn]) => [set, print(set, isIn)]);
if (told.picture !== undefined) drawReliability(Object.fromEntries(bands), told.picture);

const weights = fitLogistic(learnt, names, PENALTY);
const table = readFileSync(new URL(`../../../${TABLE}`, import.meta.url), 'utf8');
await putModule(TABLE, putInto(table, names, weights), told.write);

/** Prints the figures of a set of articles, left out in turn, and returns those of its bands. */
function print(set, isIn) {
  const due = articles
    .filter(isIn)
    .flatMap(({ quotes }) => quotes)
    .filter(({ sure, speaker }) => sure && speaker !== null).length;
  const left = rows
    .filter((row) => row.weight === 1 && isIn(row))
    .map((row) => ({ ...row, p: logistic(partWeights[part.get(row.id)], names, row.signs) }));
  const share = (list) => {
    const right = list.filter((row) => row.right).length;
    const mean = list.reduce((sum, { p }) => sum + p, 0) / list.length;
    return { named: list.length, right: right / list.length, said: mean, of: right / due };
  };
  const ranges = BANDS.slice(1).map((to, i) => [BANDS[i], to]);
  const figures = ranges.map(([from, to]) => share(left.filter(({ p }) => p >= from && p < to)));
  console.log(`${set}: ${due} quotes with a named speaker`);
  console.table(
    Object.fromEntries(
      ranges.map(([from, to], i) => [`${from}–${Math.min(to, 1)}`, inPercent(figures[i])]),
    ),
  );
  console.table(
    Object.fromEntries(
      LEAST.map((least) => [`≥ ${least}`, inPercent(share(left.filter(({ p }) => p >= least)))]),
    ),
  );
  return figures;
}

function inPercent({ named, ...shares }) {
  const percent = ([name, value]) => [name, Number((100 * value).toFixed(1))];
  return { named, ...Object.fromEntries(Object.entries(shares).map(percent)) };
}

/** The listed quotes of an article whose speaker has a name, and whether that is right. */
function rowsOf({ id, learn, text, quotes, entities: gold }) {
  const entities = stage.extractEntities(text);
  const analysis = stage.analyse(text, { apart: [], namings: stage.namingsOf(entities) });
  const drafts = stage.draftQuotes(analysis);
  const speaking = new Set(drafts.map(({ mention }) => mention));
  const meant = stage.resolveMentions(analysis, entities, (mention) => speaking.has(mention));
  const forms = new Map(gold.map(({ name, forms }) => [name, [name, ...(forms ?? [])]]));
  const golds = goldOf(text, quotes);
  return drafts.flatMap((draft) => {
    if (!draft.listed || (draft.act === 'attitude' && draft.kind !== 'direct')) return [];
    const whole = stage.meantBy(analysis, draft, analysis.cues[draft.cue], meant);
    if (whole.referents.length === 0) return [];
    const parts = draft.regions.map((region) => analysis.regions[region].inner);
    const quote = matchOf(
      text,
      golds,
      draft.content,
      draft.speech === null ? parts : [draft.speech],
    );
    const due = [quote?.speaker ?? [], quote?.alt ?? []].flat(2);
    const right = whole.referents.some(({ name }) =>
      due.some((one) => isFormOf(name, forms.get(one) ?? [one])),
    );
    const signs = stage.namingSigns(analysis, draft, whole);
    return [{ id, learn, signs, right, weight: quote?.sure === false ? UNSURE : 1 }];
  });
}
