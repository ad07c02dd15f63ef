// Measures everything and writes docs/benchmarks.md.   npm run bench [BENCH]
// What the rows of Python's and Rust's tools and the cross-validated ones need stands in html.mjs and
// html-outside.mjs.
//   COPYDESK_BENCH_FLATTENED  the folder of flattened/make-sample.mjs, adds the tables of dumps
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { accuracy } from './accuracy.mjs';
import { flattenedFigures } from './flattened/figures.mjs';
import { furnitureSpeed } from './furniture-speed.mjs';
import { htmlAccuracy } from './html.mjs';
import { htmlSpeed } from './html-speed.mjs';
import { languages } from './languages.mjs';
import { root } from './library.mjs';
import { linearTimes } from './linear.mjs';
import { links } from './links.mjs';
import { outletFigures } from './outlets.mjs';
import { seedTimes } from './seed.mjs';
import { startTimes } from './start.mjs';
import { suiteFigures } from './suites.mjs';
import { throughput } from './throughput.mjs';

if (!existsSync(`${root}tools/bench/node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', `${root}tools/bench`, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
}
const bench = process.argv[2];
const sizes = execFileSync(process.execPath, [`${root}tools/checks/check-size.mjs`], {
  encoding: 'utf8',
}).trim();
const figures = await accuracy(bench);
if (figures === null) {
  console.error('no corpora found: docs/benchmarks.md is left as it is');
  console.log([seedTimes(), sizes].join('\n\n'));
  process.exit(1);
}
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  `${root}docs/benchmarks.md`,
  `# Benchmarks

Measured on ${date} with \`npm run bench\`, Node ${process.version.slice(1)}, one core of ${cpus().length} (${cpus()[0]?.model.trim() || 'unnamed processor'}). Every peer ran in the same run, on the same machine, over the same files.

The corpora belong to others and are not part of this project; \`npm run bench\` takes the folder of their scorers as its argument and prints a message when it is missing. All figures are from the half of each corpus that this version was developed on, so expect lower ones on new texts.

## Speed of the seed

${seedTimes()}

## Speed of news text

${throughput(bench)}

## Furniture in text: speed

${await furnitureSpeed(bench)}

## HTML: speed

${await htmlSpeed(bench)}

## Start

${startTimes()}

## Growth of time

${linearTimes()}

${robustness()}

## Size

\`\`\`
${sizes}
\`\`\`

## HTML: accuracy

${await htmlAccuracy(bench)}

### Pages from elsewhere

${suiteFigures(bench)}

## Outlets

${await outletFigures(bench)}

## Accuracy

${figures}

${await flattenedFigures(process.env.COPYDESK_BENCH_FLATTENED, { bench })}

${languages(bench)}

### Wikidata items (mentions of English Wikinews that MEANTIME links to DBpedia)

${links(bench) ?? 'not measured'}
`,
);
console.log('docs/benchmarks.md is written');

/** What the tools of robustness measured, which take hours: written by hand, kept as it stands. */
function robustness() {
  const [section = ''] =
    /^## Robustness\n[\s\S]*?(?=^## )/m.exec(readFileSync(`${root}docs/benchmarks.md`, 'utf8')) ??
    [];
  return section.trimEnd();
}
