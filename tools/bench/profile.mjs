// Where time and memory go: each stage's share, by the folders of the built library.
//   npm run profile -- page|names|quotes|seed [BENCH]
// `page` reads pages without names and quotes, `names` and `quotes` their stage alone over articles of
// Wikinews, `seed` the whole of the first seed. The names of the stages are the folders of src.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { readPages } from './html-pages.mjs';
import { library, root, table } from './library.mjs';
import { BENCH, wikinews } from './texts.mjs';

const ROUNDS = 6;
const WARM_UP = 4;
/** Microseconds between two samples of time, and bytes between two of memory. */
const SAMPLE_TIME = 200;
const SAMPLE_BYTES = 8192;
const MOST_FUNCTIONS = 25;

/** What is read, one function an input; the characters are those of all inputs. */
const READINGS = { page, names, quotes, seed };

const [what, bench = BENCH] = process.argv.slice(2);
const reading = READINGS[what]?.();
if (!reading) {
  console.error(
    'usage: npm run profile -- page|names|quotes|seed [BENCH]; the corpora must be there',
  );
  process.exit(2);
}
const { calls, characters } = reading;
const readAll = () => {
  for (const call of calls) call();
};
for (let round = 0; round < WARM_UP; round++) readAll();

const session = new Session();
session.connect();
const time = sumTime(await timeProfile());
const bytes = sumBytes(await memoryProfile());
const perRead = time.whole / 1000 / ROUNDS / calls.length;
const perCharacter = bytes.whole / characters;
console.log(`${calls.length} inputs, ${Math.round(characters / calls.length)} characters each in the mean; ${perRead.toFixed(2)} ms to read one, ${perCharacter.toFixed(1)} bytes allocated a character.

${table(['stage', 'time %', 'memory %'], rows('stages'))}

${table(['function', 'time %', 'memory %'], rows('functions').slice(0, MOST_FUNCTIONS))}`);

function page() {
  const pages = readPages('html', bench);
  if (pages === null) return undefined;
  const parse = library.createParser({ outlets: library.outlets });
  return {
    calls: pages.map(
      ({ html, url }) =>
        () =>
          parse(html, { url, format: 'html' }),
    ),
    characters: pages.reduce((sum, { html }) => sum + html.length, 0),
  };
}

function names() {
  return overTexts((text) => () => library.extractEntities(text));
}

function quotes() {
  return overTexts((text) => {
    const entities = library.extractEntities(text);
    return () => library.extractQuotes(text, { entities });
  });
}

function seed() {
  const text = readFileSync(`${root}seeds/000_f2e91182f7dd0574.txt`, 'utf8');
  const calls = Array.from({ length: 100 }, () => () => library.parseArticle(text));
  return { calls, characters: text.length * calls.length };
}

function overTexts(callOf) {
  const texts = wikinews(bench);
  if (texts === null) return undefined;
  return { calls: texts.map(callOf), characters: texts.join('').length };
}

async function timeProfile() {
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_TIME });
  await session.post('Profiler.start');
  for (let round = 0; round < ROUNDS; round++) readAll();
  return (await session.post('Profiler.stop')).profile;
}

/** What one round allocates, whether or not it is still in use. */
async function memoryProfile() {
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLE_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  readAll();
  return (await session.post('HeapProfiler.stopSampling')).profile;
}

function sumTime({ nodes, samples, timeDeltas }) {
  const own = new Map();
  for (const [index, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[index]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sums = newSums();
  addNode(nodes[0], ({ children = [] }) => children.map((id) => byId.get(id)), sizeOf, null, sums);
  return sums;

  function sizeOf({ id }) {
    return own.get(id) ?? 0;
  }
}

function sumBytes({ head }) {
  const sums = newSums();
  addNode(
    head,
    ({ children }) => children,
    ({ selfSize }) => selfSize,
    null,
    sums,
  );
  return sums;
}

function newSums() {
  return { whole: 0, stages: new Map(), functions: new Map() };
}

/** Adds a node and those below; what is not of the library, as a regular expression, counts to its caller. */
function addNode(node, childrenOf, sizeOf, caller, sums) {
  const place = placeOf(node.callFrame) ?? caller;
  const size = sizeOf(node);
  if (place !== null && size > 0) {
    sums.whole += size;
    sums.stages.set(place.stage, (sums.stages.get(place.stage) ?? 0) + size);
    sums.functions.set(place.name, (sums.functions.get(place.name) ?? 0) + size);
  }
  for (const child of childrenOf(node)) addNode(child, childrenOf, sizeOf, place, sums);
}

function placeOf({ functionName, url, lineNumber }) {
  if (functionName === '(garbage collector)')
    return { stage: 'garbage collection', name: functionName };
  const [, path] = url.split('/dist/');
  if (path === undefined) return null;
  const file = path.replace(/\.js$/, '');
  const folders = file.split('/').slice(0, -1);
  const name = functionName === '' ? `line ${lineNumber + 1}` : functionName;
  return { stage: folders.slice(0, 2).join('/') || 'parse-article', name: `${name}, ${file}` };
}

function rows(kind) {
  const names = new Set([...time[kind].keys(), ...bytes[kind].keys()]);
  return [...names]
    .map((name) => [name, share(time, kind, name), share(bytes, kind, name)])
    .filter(([, ...shares]) => shares.some((each) => each >= 0.1))
    .sort(([, a], [, b]) => b - a)
    .map(([name, ...shares]) => [name, ...shares.map((each) => each.toFixed(1))]);
}

function share(sums, kind, name) {
  return (100 * (sums[kind].get(name) ?? 0)) / sums.whole;
}
