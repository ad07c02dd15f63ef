// Every table and every file of weights has a row in docs/sources.md that says where it comes from, and
// is the file that its tool wrote: nobody edits a generated table by hand.
//   node tools/checks/check-sources.mjs          checks
//   node tools/checks/check-sources.mjs --write  records the checksums of the generated files as they are
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf, withSums } from './source-rows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = join(root, 'docs/sources.md');

/** Where tables stand, and what there is code that reads them. */
const TABLE =
  /\/(?:tables|packs\/[a-z]+|definitions|families)\/[^/]+\.ts$|\/model\/[a-z]+-trees\.ts$/;
const CODE = new Set(['src/entities/tables/unpack.ts', 'src/model/trees.ts']);
/** How files that a tool writes begin. */
const GENERATED = /^(?:\/\/ (?:Generated|Written) by|\/\*\*\n \* [^/]* fitted by) `?tools\//;

const paths = readdirSync(join(root, 'src'), { recursive: true })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .sort();
const isTable = (path) => TABLE.test(path) && !CODE.has(path);
const files = new Map(
  paths.filter(isTable).map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const sum = createHash('sha256').update(text).digest('hex');
    return [path, { sum, generated: GENERATED.test(text) }];
  }),
);

if (process.argv.includes('--write')) {
  writeFileSync(page, withSums(readFileSync(page, 'utf8'), files));
}
const others = paths.filter((path) => !files.has(path));
const faults = faultsOf(readFileSync(page, 'utf8'), files, others);
for (const fault of faults) console.error(fault);
console.log(
  faults.length
    ? `${faults.length} faults in docs/sources.md; after running a generator, record its file with --write`
    : `${files.size} tables have their source`,
);
process.exit(faults.length ? 1 : 0);
