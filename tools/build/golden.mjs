// Writes the golden articles of the seeds and of the pages, and the golden strikes of the dumps, again. Look at the difference before you
// keep it: a golden file is what a careful reader would write.
//   npm run build && node tools/build/golden.mjs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parseArticle, stripBoilerplate } from '../../dist/index.js';

/** Golden file by seed. */
const GOLDEN = { '000_f2e91182f7dd0574.txt': 'the-independent-putin-xi.json' };
const PAGES = 'tests/fixtures/pages';
const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const write = (golden, value) =>
  writeFileSync(path(`tests/golden/${golden}`), `${JSON.stringify(value, null, 2)}\n`);

for (const [seed, golden] of Object.entries(GOLDEN)) {
  write(golden, parseArticle(readFileSync(path(`seeds/${seed}`), 'utf8')));
}

// Readings and the rule for what is kept are the tests' own.
const { READINGS } = await load(`${PAGES}/readings.ts`);
const { goldenOf } = await load('tests/golden/golden-page.ts');
mkdirSync(path('tests/golden/pages'), { recursive: true });
for (const page of readdirSync(path(PAGES)).filter((name) => name.endsWith('.html'))) {
  const name = page.slice(0, -'.html'.length);
  const article = parseArticle(readFileSync(path(`${PAGES}/${page}`), 'utf8'));
  const reading = READINGS[name];
  if (reading === undefined) throw new Error(`${PAGES}/readings.ts has no reading of ${page}`);
  const golden = goldenOf(article, reading);
  if (golden === null) rmSync(path(`tests/golden/pages/${name}.json`), { force: true });
  else write(`pages/${name}.json`, golden);
}

// So are the marks of the dumps.
const DUMPS = 'tests/fixtures/dumps';
const { readDump } = await load(`${DUMPS}/read-dump.ts`);
mkdirSync(path('tests/golden/dumps'), { recursive: true });
for (const dump of readdirSync(path(DUMPS)).filter((name) => name.endsWith('.txt'))) {
  const { text } = readDump(readFileSync(path(`${DUMPS}/${dump}`), 'utf8'));
  write(`dumps/${dump.slice(0, -'.txt'.length)}.json`, stripBoilerplate(text).removed);
}

async function load(source) {
  const { outputFiles } = await build({
    entryPoints: [path(source)],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
