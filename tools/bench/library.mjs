// The built package, as a user imports it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = new URL('../../dist/index.js', import.meta.url);

if (!existsSync(fileURLToPath(entry))) {
  console.error('nothing built: run `npm run build` first');
  process.exit(1);
}

/** @type {typeof import('../../src/index.js')} */
export const library = await import(entry.href);

/** Milliseconds that a call takes: the median of some runs. */
export function medianTime(runs, call) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
