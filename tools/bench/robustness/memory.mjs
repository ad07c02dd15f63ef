// How much memory reading takes, whatever the input: what the process grew by at its peak, over the
// length of the input. Each input is read by a process of its own.
//   npm run build && node tools/bench/robustness/memory.mjs [NAME]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from '../library.mjs';
import { callAll } from './functions.mjs';
import { SHAPES } from './shapes.mjs';

const SIZE = 2_000_000;
const MEASURED = ['parseArticle, text', 'parseArticle, HTML'];

/** Bytes a character of the dearest inputs. */
export function memory(name) {
  const names = Object.keys(SHAPES).filter((each) => !name || each === name);
  const script = fileURLToPath(import.meta.url);
  const rows = names.flatMap((shape) =>
    MEASURED.map((reader) => {
      const args = ['--expose-gc', script, '--child', shape, reader];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return [shape, reader, status === 0 ? Number(stdout) : Number.POSITIVE_INFINITY];
    }),
  );
  rows.sort((a, b) => b[2] - a[2]);
  return table(['input', 'function', 'bytes a character'], rows.slice(0, 20));
}

function growthOf(shape, reader) {
  const make = SHAPES[shape];
  callAll(make(10_000), (_, call) => call(), [reader]);
  const text = make(SIZE);
  text.charCodeAt(0); // puts together what was added up
  globalThis.gc();
  const before = process.memoryUsage().rss;
  callAll(text, (_, call) => call(), [reader]);
  return Math.round((process.resourceUsage().maxRSS * 1024 - before) / text.length);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [what, shape, reader] = process.argv.slice(2);
  if (what === '--child') console.log(growthOf(shape, reader));
  else console.log(memory(what));
}
