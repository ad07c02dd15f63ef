// Turns dumps into rows of features with labels and weights, for ../trees/fit.py.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BODY, FURNITURE, HEAD } from './labels.mjs';
import { stage } from './stage.mjs';

/** Headlines and deks are to be kept, but their words are not what is scored. */
const HEAD_WEIGHT = 0.5;
/** Of the lines that are no body, one in so many is an example, for all of them. */
const THINNED = 3;

/**
 * Writes what fit.py reads: for each dump { id, group, fold, copy, weight, part?, counts } the rows that a
 * function reads of it, and for each row the score that the trees add to.
 */
export function writeExamples(dumps, folder, { features, parameters, read, scoreOf }) {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'rows.bin'), 'w');
  const pages = dumps.map((dump, number) => {
    const { id, group, fold, copy, weight, part: share = 1, counts } = dump;
    const rows = read(dump);
    const body = counts.reduce((sum, count) => sum + count[BODY], 0);
    const scale = weight * share * 0.5 * (3000 / (500 + body)) ** 0.5;
    const labels = [];
    const weights = [];
    const chunks = [];
    const scores = [];
    counts.forEach((count, i) => {
      const kept = count[BODY] + HEAD_WEIGHT * count[HEAD];
      const struck = count[FURNITURE];
      if (kept === 0 && (i + number) % THINNED !== 0) return;
      const whole = (kept + struck) ** 0.7 * (kept === 0 ? THINNED : 1);
      for (const [label, part] of [
        [1, kept],
        [0, struck],
      ]) {
        if (part === 0) continue;
        labels.push(label);
        weights.push((scale * whole * part) / (kept + struck));
        const row = rows.subarray(i * features, (i + 1) * features);
        chunks.push(row);
        scores.push(scoreOf(row));
      }
    });
    writeSync(file, Buffer.concat(chunks));
    return { id, group, fold, copy, rows: labels.length, labels, weights, scores };
  });
  closeSync(file);
  writeFileSync(join(folder, 'examples.json'), JSON.stringify({ features, parameters, pages }));
}

/** Reads a dump as the rules leave it: { blocks, page }. */
export function judge({ text }) {
  const blocks = stage.readText(text);
  return { blocks, page: stage.judgeByRules(blocks) };
}
