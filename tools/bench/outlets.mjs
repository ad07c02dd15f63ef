// What definitions of outlets add, over the pages of the outlets that have one.
//   npm run build && node tools/bench/outlets.mjs [BENCH]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { library, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const COLUMNS = [
  ['headline, any spelling', 'titleAny'],
  ['authors F1', 'authorF1'],
  ['date, instant', 'instant'],
  ['dek', 'dekNorm'],
  ['paragraphs F1', 'para'],
  ['headings F1', 'headings'],
];

/** A table with and without the definitions, or '' where there is no corpus. */
export async function outletFigures(bench = BENCH) {
  const { createParser, defineOutlet, outlets } = library;
  const corpus = join(bench, '../corpora/outlets');
  const { loadGold, summarise } = await import(
    pathToFileURL(join(bench, 'outlets/score.mjs')).href
  ).catch(() => ({}));
  if (loadGold === undefined) return '';
  const known = createParser({ outlets });
  const names = createParser({
    outlets: outlets.map(({ id, name, domains }) => defineOutlet({ id, name, domains })),
  });
  const pages = loadGold([corpus])
    .filter(({ kind }) => kind === 'news')
    .map((gold) => ({
      gold,
      html: gunzipSync(readFileSync(join(corpus, gold.html))).toString('utf8'),
      options: { url: gold.url ?? undefined, format: 'html' },
    }))
    .filter(({ options }) => known('', options).outlet !== null);
  const rows = [
    ['with the definitions', known],
    ['without', names],
  ].map(([name, parse]) => {
    const predictions = Object.fromEntries(
      pages.map(({ gold, html, options }) => [gold.id, predictionOf(parse(html, options))]),
    );
    const all = summarise(
      pages.map(({ gold }) => gold),
      predictions,
    );
    return [name, ...COLUMNS.map(([, key]) => (100 * all[key]).toFixed(1))];
  });
  const ids = new Set(pages.map(({ options }) => known('', options).outlet.id));
  return `${pages.length} pages of ${ids.size} outlets that have a definition, made with these pages at hand:

${table(['', ...COLUMNS.map(([name]) => name)], rows)}`;
}

function predictionOf({ headline, dek, byline, publishedAt, body }) {
  const textsOf = (heading) =>
    body.filter(({ kind }) => (kind === 'heading') === heading).map(({ text }) => text);
  return {
    title: headline?.text ?? null,
    dek: dek?.text ?? null,
    authors: (byline?.authors ?? []).map(({ name }) => name),
    publishedAt,
    paragraphs: textsOf(false),
    sectionHeadlines: textsOf(true),
  };
}

if (process.argv[1]?.endsWith('outlets.mjs')) {
  console.log((await outletFigures(process.argv[2])) || 'no corpus found');
}
