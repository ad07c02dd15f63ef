// Prints one hash of everything the library reads from the fixtures, and from the corpora where
// they are, so that a change meant to leave the output alone can show that it does.
//   npm run build && node tools/checks/same-output.mjs [--articles FILE] [--corpora ../shared/corpora]
// --articles writes a hash for each input, to see by `diff` which inputs changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseArticle, stripBoilerplate, toHtml, toJsonLd, toMarkdown } from '../../dist/index.js';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, corpora: { type: 'string' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const corpora = values.corpora ?? `${root}../shared/corpora`;

const fixtures = hashOf(fixtureInputs());
const lines = [`fixtures ${fixtures.hash} (${fixtures.count} inputs)`];
const rows = [...fixtures.rows];
if (existsSync(corpora)) {
  const real = hashOf(corpusInputs());
  rows.push(...real.rows);
  lines.push(`corpora  ${real.hash} (${real.count} inputs)`);
} else {
  lines.push('corpora  not here, fixtures alone');
}
if (values.articles !== undefined) writeFileSync(values.articles, `${rows.join('\n')}\n`);
console.log(lines.join('\n'));

function hashOf(inputs) {
  const whole = createHash('sha256');
  const rows = [];
  for (const [name, text, url] of inputs) {
    const article = parseArticle(text, { url });
    const read = [article, toHtml(article), toMarkdown(article), toJsonLd(article)];
    if (article.source.format === 'text') read.push(stripBoilerplate(text));
    const hash = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16);
    whole.update(hash);
    rows.push(`${hash} ${name}`);
  }
  return { hash: whole.digest('hex').slice(0, 16), count: rows.length, rows };
}

function* fixtureInputs() {
  for (const folder of ['seeds', 'tests/fixtures']) {
    const names = readdirSync(`${root}${folder}`, { recursive: true }).sort();
    for (const name of names.filter((each) => /\.(?:txt|html)$/.test(each))) {
      yield [`${folder}/${name}`, readFileSync(`${root}${folder}/${name}`, 'utf8')];
    }
  }
}

function* corpusInputs() {
  for (const page of JSON.parse(read('html/index.json')).pages) {
    yield [`html/${page.id}`, read(`html/${page.file}`), page.url ?? undefined];
  }
  for (const page of records('outlets/index.jsonl')) {
    yield [`outlets/${page.id}`, read(`outlets/${page.html}`), page.url ?? undefined];
  }
  for (const dump of records('furniture/index.jsonl')) yield [`furniture/${dump.id}`, dump.text];
  for (const story of records('text/wikinews.jsonl.gz')) yield [`text/${story.id}`, story.text];
}

function records(file) {
  return read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function read(file) {
  const bytes = readFileSync(`${corpora}/${file}`);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
