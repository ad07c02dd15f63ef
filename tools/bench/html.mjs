// What is found on pages of news sites, with peers in the same run.
//   npm run build && npm ci --prefix tools/bench && node tools/bench/html.mjs [BENCH]
// BENCH is the folder of the scorers; the corpora stand beside it. Two rows need more:
//   COPYDESK_BENCH_PYTHON  a Python with trafilatura (pip install trafilatura==2.3.1 lxml_html_clean==0.4.6)
//   COPYDESK_BENCH_CV      the folder that tools/train/body/train.mjs filled with --work FOLDER
//                          --folds 5: its body choice, each page by trees that never saw its site
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPages } from './html-pages.mjs';
import { PEERS, readWithPeer } from './html-peers.mjs';
import { PYTHON } from './html-tools.mjs';
import { root, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const CROSS_VALIDATED = process.env.COPYDESK_BENCH_CV;
const PYTHON_TOOLS = ['trafilatura', 'trafilatura-precision'];
const AREAS = ['html', 'outlets'];

/** Tables of copydesk and its peers over the same pages, or '' where there are no corpora. */
export async function htmlAccuracy(bench = BENCH) {
  const corpora = AREAS.map((area) => readPages(area, bench));
  if (corpora.includes(null)) return '';
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const rows = [{ name: 'copydesk', files: readWithCopydesk(bench, scratch) }];
    if (CROSS_VALIDATED !== undefined) {
      const files = AREAS.map((area) => join(CROSS_VALIDATED, `${area}.json`));
      rows.push({ name: 'copydesk, body cross-validated', files, bodyOnly: true });
    }
    const failures = [];
    for (const peer of PEERS) {
      const read = await writePeer(peer, corpora, scratch);
      rows.push({ name: peer, files: read.files });
      if (read.failures > 0) failures.push(`${peer} threw on ${read.failures}`);
    }
    if (PYTHON !== undefined) {
      for (const tool of PYTHON_TOOLS) {
        rows.push({ name: tool, files: readWithPython(tool, bench, scratch) });
      }
    }
    return report(bench, rows, corpora, failures);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The files of a tool's predictions, one an area. */
function filesIn(scratch, tool) {
  const folder = join(scratch, tool);
  mkdirSync(folder);
  return AREAS.map((area) => [area, join(folder, `${area}.json`)]);
}

function readWithCopydesk(bench, scratch) {
  return filesIn(scratch, 'copydesk').map(([area, out]) => {
    run(process.execPath, [join(bench, 'predict.mjs'), area, '--package', root, '--out', out]);
    return out;
  });
}

async function writePeer(peer, corpora, scratch) {
  const files = filesIn(scratch, peer);
  let failures = 0;
  for (const [index, [area, out]] of files.entries()) {
    const read = await readWithPeer(peer, corpora[index], { captions: area === 'html' });
    failures += read.failures;
    const predictions = area === 'html' ? wholeBodies(read.predictions) : read.predictions;
    writeFileSync(out, JSON.stringify(predictions));
  }
  return { files: files.map(([, out]) => out), failures };
}

/** In the corpus of bodies a heading counts as a paragraph. */
function wholeBodies(predictions) {
  const bodies = Object.entries(predictions).map(([id, { text = '', blocks = [] }]) => [
    id,
    { text, paragraphs: blocks },
  ]);
  return Object.fromEntries(bodies);
}

function readWithPython(tool, bench, scratch) {
  return filesIn(scratch, tool).map(([area, out]) => {
    const corpus = join(bench, '../corpora', area);
    const script = join(bench, 'peers-html/extract.py');
    run(PYTHON, [script, '--tool', tool, '--area', area, '--corpus', corpus, '--out', out]);
    return out;
  });
}

function report(bench, rows, [html, outlets], failures) {
  const score = (script, ...args) =>
    JSON.parse(run(process.execPath, [join(bench, script), ...args, '--json']));
  const percent = (share) => (share === null ? '–' : (100 * share).toFixed(1));
  const bodies = [];
  const fields = [];
  for (const { name, files, bodyOnly } of rows) {
    const { scrapinghub, 'fundus-eval': fundus } = score('html/score.mjs', '--pred', files[0]).html;
    const { all } = score('outlets/score.mjs', '--corpus', 'A', '--pred', files[1]).groups;
    bodies.push([
      name,
      scrapinghub.f1.toFixed(3),
      scrapinghub.paragraph.f1.toFixed(1),
      fundus.f1.mean.toFixed(1),
      fundus.paragraph.f1.toFixed(1),
      percent(all.para),
      percent(all.headings),
    ]);
    if (bodyOnly) continue;
    const { titleAny, authorF1, instant, day, dekNorm } = all;
    fields.push([name, ...[titleAny, authorF1, instant, day, dekNorm].map(percent)]);
  }
  const notes = [
    CROSS_VALIDATED === undefined
      ? 'No cross-validated row in this run: it needs the predictions of `tools/train/body`.'
      : 'The row “cross-validated” measures the choice of the body alone: each page is read with trees that were not trained on any page of its site.',
    ...(PYTHON === undefined ? ['No Python was given to this run: trafilatura is left out.'] : []),
    ...(failures.length > 0 ? [`Pages that count as empty: ${failures.join(', ')}.`] : []),
  ];
  return `Every tool read the same pages: ${html.length} with a body marked by hand (scrapinghub's benchmark and fundus-evaluation), ${outlets.length} of outlets in many countries. copydesk's row overestimates what it does on new pages: its body model was trained on these pages, and its rules were developed on them. ${notes.join(' ')}

### Body

F1 of four-word shingles, ROUGE-LSum F1, and F1 of paragraphs and headings that match exactly.

${table(['', 'scrapinghub shingles', 'scrapinghub paragraphs', 'fundus-eval ROUGE', 'fundus-eval paragraphs', 'outlets paragraphs', 'outlets headings'], bodies)}

### Fields

Share of the ${outlets.length} pages of outlets in %: the headline in any of the page's spellings, F1 of authors, the date to the minute and to the day, the dek. Authors count as in the gold data, which includes agencies and outlets that are named as author: \`byline.authors\` of either kind.

${table(['', 'headline', 'authors F1', 'instant', 'day', 'dek'], fields)}`;
}

function run(command, args) {
  return execFileSync(command, args, {
    cwd: join(root, 'tools/bench'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

if (import.meta.url === `file://${process.argv[1]}`)
  console.log(await htmlAccuracy(process.argv[2]));
