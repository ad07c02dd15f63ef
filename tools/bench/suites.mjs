// Pages of kinds and sources that nothing was written for: WCXB (pages of all kinds with the text
// they should give) and the test suites of other projects.
//   npm run build && npm ci --prefix tools/bench && node tools/bench/suites.mjs [BENCH]
// COPYDESK_BENCH_PYTHON and COPYDESK_BENCH_CV: see html.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PYTHON } from './html-tools.mjs';
import { root, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const CROSS_VALIDATED = process.env.COPYDESK_BENCH_CV;
const CORPORA = ['wcxb', 'suites'];
const NODE_TOOLS = ['copydesk', 'readability', 'defuddle'];
const PYTHON_TOOLS = ['trafilatura'];
/** Seconds that a tool may take for a corpus. */
const LONGEST = 3600;

/** Tables over both corpora, or '' where they are not there. */
export function suiteFigures(bench = BENCH) {
  if (!CORPORA.every((corpus) => existsSync(join(bench, '../corpora', corpus)))) return '';
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const scores = CORPORA.map((corpus) => scoresOf(bench, corpus, scratch));
    return report(...scores);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The scorer's summary by group of pages and tool. */
function scoresOf(bench, corpus, scratch) {
  const folder = join(bench, '../corpora', corpus);
  const files = new Map();
  for (const tool of NODE_TOOLS) {
    const out = join(scratch, `${corpus}-${tool}.jsonl`);
    const from =
      tool === 'copydesk' ? ['--package', root] : ['--modules', join(root, 'tools/bench')];
    const script = join(bench, 'suites/run.mjs');
    run(process.execPath, [script, '--corpus', folder, '--tool', tool, ...from, '--out', out]);
    files.set(tool, out);
  }
  if (PYTHON !== undefined) {
    for (const tool of PYTHON_TOOLS) {
      const out = join(scratch, `${corpus}-${tool}.jsonl`);
      const args = ['--corpus', folder, '--tool', tool, '--out', out];
      const readers = { PYTHONPATH: join(bench, 'peers-html') };
      run(PYTHON, [join(bench, 'suites/run.py'), ...args], readers);
      files.set(tool, out);
    }
  }
  files.set('copydesk+dek', files.get('copydesk'));
  const crossValidated = CROSS_VALIDATED && join(CROSS_VALIDATED, `${corpus}.jsonl`);
  if (crossValidated && existsSync(crossValidated)) files.set('left out', crossValidated);
  const json = join(scratch, `${corpus}.json`);
  const predictions = [...files].flatMap(([name, file]) => ['--pred', `${name}=${file}`]);
  const by = corpus === 'wcxb' ? 'type' : 'kind';
  const script = join(bench, 'suites/score.mjs');
  run(process.execPath, [
    script,
    '--corpus',
    folder,
    '--all',
    '--by',
    by,
    ...predictions,
    '--json',
    json,
  ]);
  return JSON.parse(readFileSync(json, 'utf8'));
}

const NAMES = {
  'copydesk+dek': 'copydesk, dek before the body',
  'left out': 'copydesk, body cross-validated',
  readability: 'readability + linkedom',
  defuddle: 'defuddle + linkedom',
};

function report(wcxb, suites) {
  const articles = wcxb['wcxb | article'];
  const all = wcxb['wcxb | all'];
  const news = suites['trafilatura | news'];
  const others = suites['trafilatura | other'];
  const tools = Object.keys(all);
  const pages = tools
    .filter((tool) => tool !== 'copydesk+dek')
    .map((tool) => [
      NAMES[tool] ?? tool,
      percent(articles[tool].tok),
      articles[tool].versus === undefined ? '' : interval(articles[tool].versus),
      articles[tool].empty,
      percent(all[tool].tok),
      all[tool].versus === undefined ? '' : interval(all[tool].versus),
      all[tool].empty,
    ]);
  const snippets = Object.keys(news).map((tool) => [
    NAMES[tool] ?? tool,
    percent(news[tool].snip),
    percent(others[tool].snip),
    percent(suites['trafilatura | all'][tool].date),
    percent(suites['trafilatura | all'][tool].author),
    percent(suites['trafilatura | all'][tool].title),
  ]);
  const first = all[tools[0]].pages;
  return `WCXB, ${articles[tools[0]].pages} articles and ${first} pages of all kinds (forums, products, lists, documents): F1 of words, a mean over pages; what copydesk is ahead, with the 95 % interval of that difference over pages; and the pages that give fewer than 20 words where there are 60 and more. copydesk's body model was fitted to these pages too; the row “cross-validated” measures the choice of the body alone, each page by trees that never saw its site, without what is read from hidden text.

${table(['', 'articles', 'ahead by', 'near-empty', 'all', 'ahead by', 'near-empty'], pages)}

The suite of trafilatura, from which nothing was learnt: ${news[tools[0]].pages} pages of news and ${others[tools[0]].pages} others, two thirds of them German. F1 of snippets that must be in the text and others that must not, and the share of pages with the right day, authors and title. Most of the expected texts begin with the dek, which copydesk gives apart.

${table(['', 'news', 'other', 'day', 'authors F1', 'title'], snippets)}`;
}

function percent(share) {
  return share === undefined || Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

function interval([mean, low, high]) {
  return `${percent(mean)} (${percent(low)} to ${percent(high)})`;
}

function run(command, args, env = {}) {
  return execFileSync(command, args, {
    env: { ...process.env, ...env },
    cwd: join(root, 'tools/bench'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: LONGEST * 1000,
  });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log(suiteFigures(process.argv[2]) || 'no corpus found');
}
