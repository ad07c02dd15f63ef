// Texts of the corpora, where they stand beside the scorers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './library.mjs';

/** The folder of the scorers when none is given. */
export const BENCH = join(root, '../shared/bench');

/** Objects of a JSONL file, packed or not. */
export function readLines(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Clean articles of Wikinews, or null where they are not there. */
export function wikinews(bench = BENCH) {
  const path = join(bench, '../corpora/text/wikinews.jsonl.gz');
  return existsSync(path) ? readLines(path).map(({ text }) => text) : null;
}
