// How long a page of a news site takes, and how much memory, with peers in the same run.
//   npm run build && npm ci --prefix tools/bench && node tools/bench/html-speed.mjs [BENCH]
// Peers in Python and Rust are added where they are installed: see html-outside.mjs.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { heapNeeds } from './html-memory.mjs';
import { outsideTools } from './html-outside.mjs';
import { readPages } from './html-pages.mjs';
import { TOOLS } from './html-tools.mjs';
import { median, table } from './library.mjs';
import { BENCH } from './texts.mjs';

const ROUNDS = 5;
/** Tools too slow to read every page five times: how often, and each how manyth page. */
const SLOW = {
  'readability + linkedom': { rounds: 3, step: 1 },
  'readability + jsdom': { rounds: 1, step: 6 },
  'defuddle + linkedom': { rounds: 1, step: 3 },
  'article-extractor': { rounds: 1, step: 3 },
};
const FLOOR = Object.keys(TOOLS)[0];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Milliseconds a page, and the heap the largest page asks for; '' where there are no corpora. */
export async function htmlSpeed(bench = BENCH) {
  const pages = readPages('html', bench);
  if (pages === null) return '';
  const outside = outsideTools(bench);
  const timings = await timeTools(pages, outside.here);
  const floor = timings.get(FLOOR);
  const rows = [...timings].map(([name, times]) => row(name, times, floor));
  const largest = pages.map(({ html }) => html).reduce((a, b) => (a.length >= b.length ? a : b));
  const size = median(pages.map(({ html }) => html.length));
  return `${pages.length} pages, the median one of ${Math.round(size / 1000)} thousand characters, read after a warm-up in one thread. The time is processor time (of dom_smoothie, time by the clock) from the page as a string to the tool's own result. Each page counts with the least of its ${ROUNDS} rounds (3 with Readability on linkedom, one with the slower tools, which read only as many pages as stated). The last column is the page of median ratio to htmlparser2's events, on the pages the tool read.${lacking(outside.missing)}

${table(['', 'pages', 'median ms', 'mean ms', 'times htmlparser2'], rows)}

Memory, on the largest page (${(largest.length / 1e6).toFixed(1)} million characters): the smallest heap in which the tool can be loaded and hold the page, and how much more heap it needs to read the page, in MB.

${table(['', 'loaded', 'and to read'], heapNeeds(largest))}`;
}

/** Times of every tool, a list by page; rounds of all tools alternate, so that load meets all alike. */
async function timeTools(pages, outside) {
  const tools = [];
  for (const [name, load] of Object.entries(TOOLS)) {
    const { rounds = ROUNDS, step = 1 } = SLOW[name] ?? {};
    tools.push({ name, rounds, step, read: await load(), times: pages.map(() => []) });
  }
  const outsideTimes = new Map([...outside.keys()].map((name) => [name, pages.map(() => [])]));
  for (const { read, step, rounds } of tools) {
    const warmUp = rounds === 1 ? pages.slice(0, 3) : pages;
    for (const [, page] of everyNth(warmUp, step)) await time(read, page);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { read, rounds, step, times } of tools) {
      if (round >= rounds) continue;
      collectGarbage();
      for (const [index, page] of everyNth(pages, step)) {
        times[index].push(await time(read, page));
      }
    }
    for (const [name, times] of outsideTimes) {
      for (const [index, ms] of outside.get(name)(pages).entries()) times[index].push(ms);
    }
  }
  return new Map(
    [...tools.map(({ name, times }) => [name, times]), ...outsideTimes].map(([name, times]) => [
      name,
      times.map((rounds) => (rounds.length === 0 ? null : Math.min(...rounds))),
    ]),
  );
}

const lacking = (names) =>
  names.length === 0 ? '' : ` Not installed for this run, so left out: ${names.join(', ')}.`;

const everyNth = (pages, step) => [...pages.entries()].filter(([index]) => index % step === 0);

async function time(read, { html, url }) {
  const before = process.cpuUsage();
  try {
    const found = read(html, url);
    if (found instanceof Promise) await found;
  } catch {
    // A page that a peer fails on counts with the time it took to fail.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(name, times, floor) {
  const read = times.filter((ms) => ms !== null);
  const ratios = times.flatMap((ms, index) => (ms === null ? [] : [ms / floor[index]]));
  return [name, read.length, median(read).toFixed(1), mean(read), median(ratios).toFixed(2)];
}

function mean(numbers) {
  return (numbers.reduce((sum, ms) => sum + ms, 0) / numbers.length).toFixed(1);
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(await htmlSpeed(process.argv[2]));
