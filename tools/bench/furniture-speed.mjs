// How fast furniture is found in text dumps, against JSON.parse of the same texts as strings.
//   npm run build && node tools/bench/furniture-speed.mjs [BENCH] [OTHER]
// OTHER is the dist/ of another version, which is then read with by turns in the same run.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLines } from '../read-lines.mjs';
import { library, median, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const ROUNDS = 21;

/** Megabytes a second, or '' where there is no corpus. */
export async function furnitureSpeed(bench = BENCH, other = undefined) {
  const corpus = join(bench, '../corpora/furniture/index.jsonl');
  if (!existsSync(corpus)) return '';
  const texts = readLines(corpus).map(({ text }) => text);
  const strings = texts.map((text) => JSON.stringify(text));
  const calls = {
    'JSON.parse': (i) => JSON.parse(strings[i]),
    stripBoilerplate: (i) => library.stripBoilerplate(texts[i]),
  };
  if (other !== undefined) {
    const { stripBoilerplate } = await import(resolve(other, 'index.js'));
    calls['stripBoilerplate of the other version'] = (i) => stripBoilerplate(texts[i]);
  }
  const seconds = new Map(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      seconds.get(name).push(timeOf(call, texts.length));
    }
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const [[, floor]] = seconds;
  const rows = [...seconds].map(([name, times]) => [
    name,
    (bytes / 1e6 / Math.min(...times)).toFixed(1),
    (bytes / 1e6 / median(times)).toFixed(1),
    (Math.min(...times) / Math.min(...floor)).toFixed(1),
  ]);
  return `${texts.length} text dumps, ${(bytes / 1e6).toFixed(2)} MB in UTF-8, one after another, all by turns, ${ROUNDS} rounds: megabytes a second of processor time in the best and in the median round, and how often the time of JSON.parse, which reads each text as one string.

${table(['', 'best', 'median', 'times JSON.parse'], rows)}`;
}

/** Seconds of processor time. */
function timeOf(call, count) {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) call(i);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log(await furnitureSpeed(process.argv[2], process.argv[3]));
}
