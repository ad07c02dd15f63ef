// What definitions of outlets add, over the pages of the outlets that have one, and what they cost.
//   npm run build && node tools/bench/outlets.mjs [BENCH]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { library, median, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const COLUMNS = [
  ['headline, any spelling', 'titleAny'],
  ['authors F1', 'authorF1'],
  ['date, instant', 'instant'],
  ['dek', 'dekNorm'],
  ['paragraphs F1', 'para'],
  ['headings F1', 'headings'],
];

const ROUNDS = 9;
/** Telling the outlet takes microseconds: so often for one measurement. */
const DETECTIONS = 50;

/** A table with and without the definitions, and the time they take; '' where there is no corpus. */
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
  const all = loadGold([corpus])
    .filter(({ kind }) => kind === 'news')
    .map((gold) => ({
      gold,
      html: gunzipSync(readFileSync(join(corpus, gold.html))).toString('utf8'),
      options: { url: gold.url ?? undefined, format: 'html' },
    }));
  const pages = all.filter(({ options }) => known('', options).outlet !== null);
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
  return `${pages.length} pages of ${ids.size} outlets that have a definition; the definitions were written for these pages:

${table(['', ...COLUMNS.map(([name]) => name)], rows)}

Processor time a page, in milliseconds: reading these pages with full definitions, reading them with names and domains only, and recognising the outlet of all ${all.length} pages of the corpus after they were read.

${table(['', 'ms'], [...parseTimes(pages, { known, names }), ...(await detectionTimes(all))])}`;
}

function parseTimes(pages, { known, names }) {
  const parsers = [
    ['with the definitions', known],
    ['without', names],
  ];
  const times = parsers.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, [, parse]] of parsers.entries()) {
      const time = processorTime(() => {
        for (const { html, options } of pages) parse(html, options);
      });
      if (round > 0) times[i].push(time / pages.length);
    }
  }
  return parsers.map(([name], i) => [name, median(times[i]).toFixed(1)]);
}

/** What `createParser` does to tell the outlet, on what the stages before it give. */
async function detectionTimes(pages) {
  const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
  const { OUTLET_FURNITURE, outletDetector } = await built('outlets/detect-outlet.js');
  const { readHtml } = await built('input/html/read-html.js');
  const { surveyPage } = await built('parts/page-fields/survey-page.js');
  const { readPageParts } = await built('parts/from-page/read-page-parts.js');
  const { struckAs } = await built('parts/shared/kept-text.js');
  const detect = outletDetector(library.outlets);
  const clues = pages.map(({ html, options: { url = null } }) => {
    const { outletClues, struck } = readPageParts(surveyPage(readHtml(html), url));
    return {
      url,
      page: outletClues,
      furniture: struckAs(struck, ...OUTLET_FURNITURE).map(({ text }) => text),
    };
  });
  const timeOf = (list) => {
    const times = [];
    for (let round = 0; round <= ROUNDS; round++) {
      times.push(
        processorTime(() => {
          for (let i = 0; i < DETECTIONS; i++) for (const each of list) detect(each);
        }),
      );
    }
    return (median(times.slice(1)) / DETECTIONS / list.length).toFixed(4);
  };
  const unaddressed = clues.map((each) => ({ ...each, url: null }));
  const silent = unaddressed.map((each) => ({ ...each, page: [] }));
  return [
    ['recognising the outlet', timeOf(clues)],
    ['… of pages whose address is not given', timeOf(unaddressed)],
    ['… by their furniture alone', timeOf(silent)],
  ];
}

function processorTime(call) {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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
