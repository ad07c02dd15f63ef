// Flattens pages of the corpora as people do, and labels what comes out: dumps no rule was written for.
//
//   npm ci --prefix tools/bench && node tools/bench/flattened/make-sample.mjs --work FOLDER [--corpora CORPORA]
//
// FOLDER gets sample.jsonl, a dump a line: { id, page, site, corpus, genre, kind, lang, flattener, text,
// body: [[start, end]], neither: [[start, end]] }. Letters of neither count neither way; all others are
// furniture. It needs python3 with venv; w3m and lynx take part where they are installed. What lies in
// FOLDER from a run before is taken as it is. Ten minutes on two cores.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, TEXT } from '../../train/arguments.mjs';
import { eachLine } from './each-line.mjs';
import { labelDump } from './label.mjs';
import { KIND_OF, readPages } from './pages.mjs';

const LONGEST_DUMP = 400_000;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const { corpora, work } = readArguments({ work: TEXT });
const pages = new Map(
  readPages(corpora)
    .filter(({ gold }) => gold.length > 0)
    .map((page) => [page.id, page]),
);
const path = (name) => join(work, name);
writeLines(path('pages.jsonl'), pages.values(), ({ id, url, lang, html, flatteners }) => ({
  id,
  url,
  lang,
  html,
  flatteners,
}));
if (!existsSync(path('python'))) {
  execFileSync('python3', ['-m', 'venv', path('python')]);
  execFileSync(
    path('python/bin/pip'),
    ['install', '--quiet', '--requirement', here('requirements.txt')],
    { stdio: 'inherit' },
  );
}
flatten(path('python/bin/python'), 'flatten.py', 'python.jsonl');
flatten(process.execPath, 'flatten.mjs', 'node.jsonl');
const asides = new Map();
for await (const row of eachLine(path('python.jsonl')))
  if (row.asides) asides.set(row.page, row.asides);
const out = openSync(path('sample.jsonl'), 'w');
const counts = new Map();
for (const name of ['python.jsonl', 'node.jsonl']) {
  for await (const row of eachLine(path(name))) if (row.flattener) add(row);
}
closeSync(out);
console.table(Object.fromEntries([...counts].sort()));

function flatten(command, script, name) {
  if (existsSync(path(name))) return;
  execFileSync(command, [here(script), path('pages.jsonl'), path(name)], { stdio: 'inherit' });
}

function add({ page: id, flattener, text: dump }) {
  const { gold, site, corpus, genre, lang } = pages.get(id);
  const count = counts.get(flattener) ?? { labelled: 0, 'not whole': 0 };
  counts.set(flattener, count);
  const labelled = dump.length > LONGEST_DUMP ? null : labelDump(dump, gold, asides.get(id) ?? []);
  count[labelled === null ? 'not whole' : 'labelled']++;
  if (labelled === null) return;
  const about = {
    id: `${id}/${flattener}`,
    page: id,
    site,
    corpus,
    genre,
    kind: KIND_OF[flattener],
    lang,
    flattener,
  };
  writeSync(out, `${JSON.stringify({ ...about, ...labelled })}\n`);
}

function writeLines(file, rows, shape) {
  const lines = openSync(file, 'w');
  for (const row of rows) writeSync(lines, `${JSON.stringify(shape(row))}\n`);
  closeSync(lines);
}
