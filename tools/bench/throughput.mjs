// How fast the four functions are on news text, one article after another.
//   npm run build && node tools/bench/throughput.mjs [BENCH]
import { createRequire } from 'node:module';
import { library, median, table } from './library.mjs';
import { wikinews } from './texts.mjs';

const ROUNDS = 15;

/** Words and characters a second, or '' where there is no corpus. */
export function throughput(bench) {
  const texts = wikinews(bench);
  if (texts === null) return '';
  const compromise = createRequire(import.meta.url)('compromise');
  const calls = {
    parseArticle: (text) => library.parseArticle(text),
    stripBoilerplate: (text) => library.stripBoilerplate(text),
    extractEntities: (text) => library.extractEntities(text),
    extractQuotes: (text) => library.extractQuotes(text),
    'compromise, persons, places and organisations': (text) => {
      const doc = compromise(text);
      return [doc.people().json(), doc.places().json(), doc.organizations().json()];
    },
  };
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const rows = Object.entries(calls).map(([name, call]) => {
    const rounds = name.startsWith('compromise') ? 1 : ROUNDS;
    const seconds = median(Array.from({ length: rounds }, () => processorTime(texts, call)));
    return [
      name,
      Math.round(words / seconds / 1000).toString(),
      (characters / seconds / 1e6).toFixed(2),
    ];
  });
  return `${texts.length} articles of Wikinews, ${words} words, one after another; processor time, median of ${ROUNDS} rounds.

${table(['function', 'thousand words a second', 'million characters a second'], rows)}`;
}

/** Seconds of processor time that a call takes for all texts. */
function processorTime(texts, call) {
  const before = process.cpuUsage();
  for (const text of texts) call(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(throughput(process.argv[2]));
