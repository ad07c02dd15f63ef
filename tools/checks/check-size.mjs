// What a page pays for the built package: bundled for the browser, minified and gzipped.
//   npm run build && node tools/checks/check-size.mjs
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Budgets in kB of 1000 bytes, by what is imported, from the package or a subpath of it. */
const BUDGETS = [
  // 39.1 kB today: words and phrases of eight languages 10.5, the trees 4.7, the rest code: joined
  // and parted lines 4, rules 4, features of lines 3
  ['{ stripBoilerplate }', 39.5],
  // 86.3 kB today: bodies without an entity, persons without a name and the like took .4 of them, signs of
  // what is told as having happened .4, features hashed in one loop .3; the words that tell one language,
  // and its cues, take .1 to .3 kB
  ['{ extractQuotes }', 86.4],
  // 137.5 kB today: dates and bylines of thirty languages, bytes in any encoding, hidden stories; links,
  // lists and tables take 4, pictures and embeds in place 3.5
  ['{ createParser }', 139.1],
  ['* without HTML', 599.5],
  // with the library of selectors that the outlets' definitions need, and room for those
  ['*', 658.0],
  // the tables of items, which nobody carries who does not ask for them
  ['wikidata', 1500],
];
/** The files of the subpaths. */
const SUBPATHS = { wikidata: './dist/wikidata/known-entities.js' };
/** What reads HTML and nothing else. */
const HTML = /(?:read-html|read-page-parts|page-tree|selectors)\.js$/;

/** Leaves the reading of HTML out, as if it were not there. */
const withoutHtml = {
  name: 'without-html',
  setup(build) {
    build.onResolve({ filter: HTML }, ({ path }) => ({ path, external: true }));
  },
};

if (!existsSync(`${root}dist/index.js`)) {
  console.error('nothing built: run `npm run build` first');
  process.exit(1);
}

let failed = false;
console.log(row('import', 'minified', 'gzipped', 'budget'));
for (const [names, budget] of BUDGETS) {
  try {
    const { bytes, gzipped } = await measure(names);
    const over = gzipped > budget * 1000;
    failed ||= over;
    console.log(row(names, kB(bytes), kB(gzipped), `${kB(budget * 1000)}${over ? '  OVER' : ''}`));
  } catch (error) {
    failed = true;
    const reason = error.errors?.[0]?.text ?? error.message;
    console.log(row(names, '-', '-', `${kB(budget * 1000)}  FAILED: ${reason}`));
  }
}
process.exit(failed ? 1 : 0);

async function measure(names) {
  const from = SUBPATHS[names] ?? './dist/index.js';
  const what = names.startsWith('*') || SUBPATHS[names] ? '*' : names;
  const contents = `export ${what} from '${from}';`;
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    plugins: names.endsWith('HTML') ? [withoutHtml] : [],
  });
  const code = result.outputFiles[0].contents;
  return { bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function row(name, minified, gzipped, budget) {
  return `${name.padEnd(22)}${minified.padStart(10)}${gzipped.padStart(10)}${' '.repeat(3)}${budget}`;
}
