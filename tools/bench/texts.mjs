// Texts of the corpora, where they stand beside the scorers.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../read-lines.mjs';
import { root } from './library.mjs';

/** The folder of the scorers when none is given. */
export const BENCH = join(root, '../shared/bench');

/** Clean articles of Wikinews, or null where they are not there. */
export function wikinews(bench = BENCH) {
  const path = join(bench, '../corpora/text/wikinews.jsonl.gz');
  return existsSync(path) ? readLines(path).map(({ text }) => text) : null;
}
