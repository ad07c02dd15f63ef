// Writes hostile strings into every string field of an article, gives each output to Chromium, and
// counts what got through. The strings are the project's own and a public list, where it is there.
//   npm run build && node tools/bench/payloads.mjs [--every N]
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './library.mjs';

/** So many strings stand in one page. */
const TOGETHER = 100;

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
process.chdir(root);
const { CHROMIUM, filledWith, OUTPUTS, PAYLOADS, sampleOf, startChromium, stringFields, watch } =
  await loadTests();
if (CHROMIUM === undefined) {
  console.error('no Chromium found: set CHROMIUM_PATH');
  process.exit(1);
}
const listed = sampleOf(Number(values.every));
const strings = [...PAYLOADS, ...listed];
const fields = stringFields().length;

console.log(
  `${PAYLOADS.length} strings of ours and ${listed.length} of the list, in ${fields} fields\n`,
);
console.log('| output | strings × fields | got through |\n| --- | ---: | ---: |');
const browser = await startChromium();
for (const { name, write } of OUTPUTS) {
  const found = await watch(browser, pagesOf(write));
  console.log(`| ${name} | ${strings.length * fields} | ${found.length} |`);
  for (const each of found.slice(0, 20)) console.error(each);
}
await browser.close();

function* pagesOf(write) {
  for (let i = 0; i < strings.length; i += TOGETHER) {
    const some = strings.slice(i, i + TOGETHER);
    yield some.map((payload) => write(filledWith(payload))).join('\n');
  }
}

/** What the tests of hostile strings are made of, with the built library in it. */
async function loadTests() {
  const outfile = `${root}node_modules/.hostile-tests.mjs`;
  const parts = ['chromium', 'fill', 'outputs', 'payloads'];
  await build({
    stdin: {
      contents: parts.map((part) => `export * from './tests/hostile/${part}.js';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    alias: { copydesk: `${root}dist/index.js` },
    bundle: true,
    external: ['playwright-core'],
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const tests = await import(outfile);
  rmSync(outfile);
  return tests;
}
