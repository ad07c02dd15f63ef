// The pipeline runs one way: a folder of src imports only itself and what stands before it.
// The command line and the tools use the library through its public surface alone; only what trains
// a stage reads the inside of it, since it fits the weights of features that nobody else sees.
//   node tools/checks/check-layers.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What stands directly in src, in the order in which an article is read. */
const ORDER = [
  'article',
  'language',
  'outlets',
  'input',
  'furniture',
  'parts',
  'entities',
  'quotes',
  'output',
  'parse-article',
  'index',
  'cli',
];

/** The tools that may read any layer. */
const TRAINING = 'tools/train/';

const dependencies = Object.keys(
  JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).dependencies ?? {},
);

const faults = [...sourceFiles('src'), ...sourceFiles('tools')].flatMap((file) =>
  importsOf(file).flatMap((specifier) => {
    const fault = faultOf(file, specifier);
    return fault ? [`${file}: imports '${specifier}': ${fault}`] : [];
  }),
);
for (const fault of faults) console.error(fault);
console.log(
  faults.length ? `${faults.length} imports against the order` : 'imports keep the order',
);
process.exit(faults.length ? 1 : 0);

function faultOf(file, specifier) {
  const layer = layerOf(file);
  if (!specifier.startsWith('.')) {
    if (layer === null || layer === 'cli') return null;
    if (isBuiltin(specifier)) return 'only src/cli knows Node';
    const known = dependencies.some(
      (name) => specifier === name || specifier.startsWith(`${name}/`),
    );
    return known ? null : 'not a dependency of the package';
  }
  const target = relative(root, resolve(root, dirname(file), specifier));
  const wanted = layerOf(target);
  if (layer === null) {
    if (wanted === null || wanted === 'index' || file.startsWith(TRAINING)) return null;
    return 'tools use the public surface only';
  }
  if (wanted === null) return 'outside src';
  for (const name of [layer, wanted]) {
    if (!ORDER.includes(name)) return `src/${name} has no place in the order of the pipeline`;
  }
  if (layer === wanted) return null;
  if (layer === 'cli') return wanted === 'index' ? null : 'cli uses the public surface only';
  return ORDER.indexOf(wanted) < ORDER.indexOf(layer) ? null : `${wanted} comes after ${layer}`;
}

/** Folder or file directly in src, or null outside it. */
function layerOf(file) {
  const [top, second] = file.replaceAll('\\', '/').split('/');
  return top === 'src' && second ? second.replace(/\.[jt]s$/, '') : null;
}

function importsOf(file) {
  const text = readFileSync(resolve(root, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map((entry) => entry.fileName);
}

function sourceFiles(folder) {
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name)))
    .sort();
}
