// Extractors that are no JavaScript: each is a process that reads pages as lines of JSON and answers
// with the milliseconds of each.
//   COPYDESK_BENCH_PYTHON  a Python with trafilatura and resiliparse, whichever of them there is
//   COPYDESK_BENCH_RUST    the program that bench/peers-html/rust builds, with dom_smoothie
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PYTHON } from './html-tools.mjs';
import { root } from './library.mjs';

const RUST = process.env.COPYDESK_BENCH_RUST;
/** Pages that are read once before the clock runs. */
const WARM = 12;

/** Those that are here, by name, each a function from pages to milliseconds; and those that are not. */
export function outsideTools(bench) {
  const python = [join(root, 'tools/bench/html-times.py'), join(bench, 'peers-html')];
  const commands = {
    'trafilatura (Python)': [PYTHON, ...python, 'trafilatura'],
    'trafilatura-fast (Python)': [PYTHON, ...python, 'trafilatura-fast'],
    'resiliparse (Python, C++)': [PYTHON, ...python, 'resiliparse'],
    'dom_smoothie (Rust)': [RUST, 'dom_smoothie'],
  };
  const here = new Map();
  const missing = [];
  for (const [name, [program, ...args]] of Object.entries(commands)) {
    const ask = (input) =>
      spawnSync(program, [...args, WARM], { input, encoding: 'utf8', maxBuffer: 1e9 });
    if (program === undefined || ask('').status !== 0) missing.push(name);
    else here.set(name, (pages) => timesIn(ask(linesOf(pages)).stdout));
  }
  return { here, missing };
}

const linesOf = (pages) => pages.map((page) => JSON.stringify(page)).join('\n');

const timesIn = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).ms);
