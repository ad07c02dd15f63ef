// Keeps the shape of src: stages in the order of the pipeline, rooms that one can find.
//   node tools/checks/check-layers.mjs [--write]
//
// - A stage (a folder or file directly in src) imports only itself and what stands before it.
// - A room (a folder with code in it) never imports, by any way round, a room that imports it.
// - A room has a README.md of three lines (takes, gives, stands on) whose last line names the rooms
//   it imports; --write puts that line right.
// - A room has at most fourteen files of code, and no two files of code share a name.
// - The command line uses the library through its public surface alone, but for src/input/bytes,
//   which decodes files, src/markup, which reads pages that it shows or writes, src/explain,
//   which sees into the stages, and src/archives, which finds and reads the pages of archives and
//   itself knows the public surface alone. So do the tools, but for those that train a stage, which fit weights
//   to features that nobody else sees.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What stands directly in src, in the order in which an article is read. */
const ORDER = [
  'article',
  'reasons',
  'model',
  'markup',
  'language',
  'outlets',
  'input',
  'furniture',
  'parts',
  'entities',
  'wikidata',
  'quotes',
  'output',
  'pipeline',
  'parse-article',
  'table-order',
  'index',
  'explain',
  'archives',
  'cli',
];
/** Folders of data: facts and weights, without a README or a limit. */
const DATA = /\/(?:tables|definitions|families|packs)(?:\/|$)/;
const MOST_FILES = 14;
/** The tools that may read any layer. */
const TRAINING = 'tools/train/';

const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const dependencies = Object.keys(manifest.dependencies ?? {});
/** What users install themselves, for some formats of archives only. */
const optional = Object.keys(manifest.peerDependencies ?? {});
const write = process.argv.includes('--write');
const sources = sourceFiles('src');
const faults = [...sources, ...sourceFiles('tools')].flatMap(importFaults);
const rooms = readRooms();
faults.push(...circles(), ...crowds(), ...twins(), ...readmes());

for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : `${rooms.size} rooms keep the order`);
process.exit(faults.length ? 1 : 0);

function importFaults(file) {
  return importsOf(file).flatMap((specifier) => {
    const fault = faultOf(file, specifier);
    return fault ? [`${file}: imports '${specifier}': ${fault}`] : [];
  });
}

function faultOf(file, specifier) {
  const layer = layerOf(file);
  if (!specifier.startsWith('.')) {
    if (layer === null || layer === 'cli') return null;
    if (layer === 'archives' && (isBuiltin(specifier) || optional.includes(specifier))) return null;
    if (isBuiltin(specifier)) return 'only src/archives and src/cli know Node';
    const known = dependencies.some(
      (name) => specifier === name || specifier.startsWith(`${name}/`),
    );
    return known ? null : 'not a dependency of the package';
  }
  const wanted = layerOf(targetOf(file, specifier));
  if (layer === null) {
    if (wanted === null || wanted === 'index' || file.startsWith(TRAINING)) return null;
    return 'tools use the public surface only';
  }
  if (wanted === null) return 'outside src';
  for (const name of [layer, wanted]) {
    if (!ORDER.includes(name)) return `src/${name} has no place in the order of the pipeline`;
  }
  if (layer === wanted) return null;
  if (layer === 'archives') {
    const checks = targetOf(file, specifier).endsWith('language/require.js');
    if (wanted === 'index' || checks) return null;
    return 'archives uses the public surface and src/language/require only';
  }
  if (layer === 'cli') {
    const decodes = targetOf(file, specifier).includes('input/bytes/');
    const known = ['index', 'explain', 'markup', 'archives'].includes(wanted) || decodes;
    return known
      ? null
      : 'cli uses the public surface, src/explain, src/markup, src/archives and src/input/bytes only';
  }
  return ORDER.indexOf(wanted) < ORDER.indexOf(layer) ? null : `${wanted} comes after ${layer}`;
}

/** Each room with the rooms it imports; files directly in src are no room. */
function readRooms() {
  const found = new Map();
  for (const file of sources) {
    const room = dirname(file);
    if (room === 'src') continue;
    const wanted = found.get(room) ?? new Set();
    found.set(room, wanted);
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) continue;
      const target = dirname(targetOf(file, specifier));
      if (target !== room && target !== 'src') wanted.add(target);
    }
  }
  return found;
}

/** Rooms that import each other by some way round. */
function circles() {
  const state = new Map();
  const found = [];
  const visit = (room, path) => {
    if (state.get(room) === 'done') return;
    if (state.get(room) === 'open') {
      found.push(`rooms in a circle: ${[...path.slice(path.indexOf(room)), room].join(' > ')}`);
      return;
    }
    state.set(room, 'open');
    for (const next of rooms.get(room) ?? []) {
      if (!DATA.test(next)) visit(next, [...path, room]);
    }
    state.set(room, 'done');
  };
  for (const room of rooms.keys()) if (!DATA.test(room)) visit(room, []);
  return found;
}

function crowds() {
  return [...rooms.keys()]
    .filter((room) => !DATA.test(room))
    .flatMap((room) => {
      const count = sources.filter((file) => dirname(file) === room).length;
      return count > MOST_FILES ? [`${room}: ${count} files, ${MOST_FILES} at most`] : [];
    });
}

function twins() {
  const places = new Map();
  for (const file of sources) {
    if (/\/(?:definitions|families|packs)\//.test(file)) continue;
    places.set(basename(file), [...(places.get(basename(file)) ?? []), file]);
  }
  return [...places]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name} stands twice: ${files.join(', ')}`);
}

function readmes() {
  return [...rooms].flatMap(([room, wanted]) => {
    if (DATA.test(room)) return [];
    const path = `${room}/README.md`;
    if (!existsSync(resolve(root, path))) return [`${path} is missing`];
    const text = readFileSync(resolve(root, path), 'utf8');
    const names = [...wanted].filter((name) => !DATA.test(name)).map((name) => `\`${name}\``);
    const last = `- **Stands on** ${names.sort().join(', ') || 'nothing'}.`;
    const right = /^- \*\*Takes\*\* .+\n- \*\*Gives\*\* .+\n- \*\*Stands on\*\* .+$/m;
    if (!right.test(text)) return [`${path}: needs the lines takes, gives, stands on`];
    const mended = text.replace(/^- \*\*Stands on\*\* .+$/m, last);
    if (mended === text) return [];
    if (write) writeFileSync(resolve(root, path), mended);
    return write ? [] : [`${path}: should end “${last}”`];
  });
}

function targetOf(file, specifier) {
  return relative(root, resolve(root, dirname(file), specifier));
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
