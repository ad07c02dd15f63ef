// What stripBoilerplate does to dumps that no rule was written for; make-sample.mjs makes them.
//   npm run build && node tools/bench/flattened/figures.mjs FOLDER [--half 0|1]
// A half of the sites, by a hash of the name: choose on one, report the other.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLines } from '../../read-lines.mjs';
import { generator } from '../../train/trees/random.mjs';
import { library, table } from '../library.mjs';
import { BENCH } from '../texts.mjs';
import { eachLine } from './each-line.mjs';
import { RuleCounts } from './rule-counts.mjs';
import { mean, percent, readGold, sum, tally } from './tally.mjs';

const RESAMPLES = 400;
/** Pages of these genres hold no article. */
const NO_ARTICLE = new Set(['service', 'listing', 'product', 'collection']);
/** Fewest dumps for a row of their own. */
const FEWEST = 20;

/** Tables over the dumps in a folder; '' where there are none. */
export async function flattenedFigures(folder, { half = null, bench = BENCH } = {}) {
  const sample = join(folder ?? '', 'sample.jsonl');
  if (folder === undefined || !existsSync(sample)) return '';
  const rules = new RuleCounts();
  const dumps = [];
  for await (const dump of eachLine(sample)) {
    if (half !== null && halfOf(dump.site) !== half) continue;
    const { kept, removed } = library.stripBoilerplate(dump.text);
    const gold = readGold(dump);
    rules.add('flattened', removed, gold);
    const { page, genre, kind, lang, flattener } = dump;
    dumps.push({ page, genre, kind, lang, flattener, ...tally(gold, kept) });
  }
  const seen = join(bench, '../corpora/furniture/index.jsonl');
  for (const { ignore, ...dump } of existsSync(seen) ? readLines(seen) : []) {
    const { removed } = library.stripBoilerplate(dump.text);
    rules.add('the 423 dumps', removed, readGold({ ...dump, neither: ignore }));
  }
  const articles = dumps.filter(({ genre }) => !NO_ARTICLE.has(genre));
  const of = (key, list = articles) => [...groupBy(list, key)].sort();
  const groups = [
    ['all articles', articles],
    ['news', articles.filter(({ genre }) => genre === 'news')],
    ['other articles', articles.filter(({ genre }) => genre !== 'news')],
    ['English news', articles.filter(({ genre, lang }) => genre === 'news' && lang === 'en')],
    ['pages without an article', dumps.filter(({ genre }) => NO_ARTICLE.has(genre))],
    ...of('kind'),
    ...of('flattener'),
    ...of('lang'),
    ...of('genre', dumps).map(([name, list]) => [`genre: ${name}`, list]),
  ].filter(([, list]) => list.length >= FEWEST);
  return `### Pages through the flatteners people use

Each row is a mean over dumps, with 95 % intervals by resampling pages; \`struck\` is the share of all furniture.

${table(['', 'dumps', 'F1', '', 'body lost %', '', 'furniture struck %'], groups.map(row))}

Rules and the model by what they strike: share of the letters struck that is furniture, and share of all body that they strike.

${rules.table()}`;
}

/** Which half of the sites a site is in. */
function halfOf(site) {
  return createHash('sha256').update(site).digest()[0] & 1;
}

function row([name, dumps]) {
  const struck = 1 - sum(dumps, 'keptFurniture') / Math.max(1, sum(dumps, 'furniture'));
  return [
    name,
    dumps.length,
    percent(mean(dumps, 'f1')),
    interval(dumps, 'f1', 1),
    percent(mean(dumps, 'loss'), 2),
    interval(dumps, 'loss', 2),
    percent(struck),
  ];
}

function interval(dumps, key, places) {
  const pages = [...groupBy(dumps, 'page').values()].map((own) => ({
    sum: sum(own, key),
    count: own.length,
  }));
  const random = generator(1);
  const means = Array.from({ length: RESAMPLES }, () => {
    let [total, count] = [0, 0];
    for (let i = 0; i < pages.length; i++) {
      const page = pages[Math.floor(random() * pages.length)];
      total += page.sum;
      count += page.count;
    }
    return total / count;
  }).sort((a, b) => a - b);
  const at = (share) => percent(means[Math.floor(share * (RESAMPLES - 1))], places);
  return `${at(0.025)}–${at(0.975)}`;
}

function groupBy(list, key) {
  const groups = new Map();
  for (const each of list) {
    const group = groups.get(each[key]);
    if (group === undefined) groups.set(each[key], [each]);
    else group.push(each);
  }
  return groups;
}

if (process.argv[1]?.endsWith('flattened/figures.mjs')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { half: { type: 'string' } },
  });
  const half = values.half === undefined ? null : Number(values.half);
  console.log(
    (await flattenedFigures(positionals[0], { half })) ||
      'no sample found: make-sample.mjs makes one',
  );
}
