// How long the seed takes, once warm.   npm run build && node tools/bench/seed.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { library, median, root, table } from './library.mjs';

const WARM_UP = 300;
const RUNS = 1000;
const ALL = 'parseArticle, then each alone';

export function seedTimes() {
  const folder = `${root}seeds`;
  const text = readFileSync(`${folder}/${readdirSync(folder).sort()[0]}`, 'utf8');
  const body = library.parseArticle(text).text;
  const calls = {
    parseArticle: () => library.parseArticle(text),
    stripBoilerplate: () => library.stripBoilerplate(text),
    extractEntities: () => library.extractEntities(body),
    extractQuotes: () => library.extractQuotes(body),
    [ALL]: () => {
      for (const name of ['parseArticle', 'stripBoilerplate']) calls[name]();
      for (const name of ['extractEntities', 'extractQuotes']) calls[name]();
    },
  };
  const start = performance.now();
  calls[ALL]();
  const cold = performance.now() - start;
  for (let i = 0; i < WARM_UP; i++) calls[ALL]();
  const rows = Object.entries(calls).map(([name, call]) => {
    const times = Array.from({ length: RUNS }, () => {
      const from = performance.now();
      call();
      return performance.now() - from;
    });
    const sorted = [...times].sort((a, b) => a - b);
    return [name, median(times).toFixed(2), sorted[Math.floor(RUNS * 0.95)].toFixed(2)];
  });
  return `\`parseArticle\` includes the work of the other three. The seed has ${text.length} characters. Median and 95th percentile of ${RUNS} reads after ${WARM_UP} to warm up, in milliseconds; the very first read took ${cold.toFixed(0)} ms, including the unpacking of tables.

${table(['function', 'median', '95 %'], rows)}`;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(seedTimes());
