import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Objects of a JSONL file, packed or not. */
export function readLines(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
