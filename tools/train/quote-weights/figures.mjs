// Prints how often quotes are right by their confidence: words and speaker both.
//
//   npm run evaluate -- quotes [--corpora FOLDER] [CORPUS.jsonl] [--quotes QUOTES.json]
//
// CORPUS is in the form corpus.mjs describes; unless told it is quotes/polnear-dev.jsonl of FOLDER, whose
// articles the weights were not fitted to. QUOTES are those that train.mjs --cross-validate wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, TEXT } from '../arguments.mjs';
import { readCorpus } from './corpus.mjs';
import { attributionOf, goldOfRegions, overlapOf } from './gold.mjs';
import { stage } from './stage.mjs';

/** Least confidences of the bands. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

const rows = BANDS.map((least, i) => ({
  confidence: `${least.toFixed(2)} to ${(BANDS[i + 1] ?? 1).toFixed(2)}`,
  quoted: [],
  indirect: [],
}));
const { corpora, files, quotes } = readArguments({ quotes: TEXT });
const [corpus = join(corpora, 'quotes/polnear-dev.jsonl')] = files;
const found = quotes === undefined ? null : JSON.parse(readFileSync(quotes, 'utf8'));
for (const gold of readCorpus(corpus, true)) {
  for (const quote of found?.[gold.id] ?? stage.extractQuotes(gold.text, { all: true })) {
    const attribution = goldOf(quote, gold);
    if (attribution === undefined) continue;
    const row = rows[BANDS.findLastIndex((least) => quote.confidence >= least)];
    const hits = quote.kind === 'indirect' ? row.indirect : row.quoted;
    hits.push(attribution !== null && hasSpeaker(quote, attribution));
  }
}
console.table(
  rows.map(({ confidence, quoted, indirect }) => ({
    confidence,
    quoted: quoted.length,
    'right, quoted': share(quoted),
    indirect: indirect.length,
    'right, indirect': share(indirect),
  })),
);

for (const name of ['quoted', 'indirect']) describe(name, [name]);
describe('all', ['quoted', 'indirect']);

/** How many quotes are given 0.9 or more, and how many of those are right. */
function describe(name, kinds) {
  const hits = (least) =>
    rows.flatMap((row, i) => (BANDS[i] >= least ? kinds.flatMap((kind) => row[kind]) : []));
  const sure = hits(0.9);
  const given = Math.round((1000 * sure.length) / hits(0).length) / 10;
  console.log(`${name}: ${given} % have 0.9 or more, ${share(sure)} of them are right`);
}

/** The attribution of a quote, null for none, undefined where the annotators left it out. */
function goldOf(quote, gold) {
  if (quote.kind !== 'indirect') return goldOfRegions({ regions: quote.parts }, gold)[0];
  const indirect = gold.attributions.filter(({ kind }) => kind === 'indirect');
  return attributionOf([quote.start, quote.end], indirect);
}

function hasSpeaker({ speaker }, { source, head }) {
  if (speaker === null || source.length === 0 || !head) {
    return speaker === null && source.length === 0;
  }
  return overlapOf([speaker.mention.start, speaker.mention.end], head) > 0;
}

function share(hits) {
  return hits.length === 0
    ? ''
    : `${Math.round((100 * hits.filter(Boolean).length) / hits.length)} %`;
}
