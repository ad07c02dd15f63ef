// Turns dumps into rows of features with labels and weights, for ../trees/fit.py.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BODY, countLabels, FURNITURE, HEAD } from './labels.mjs';
import { stage } from './stage.mjs';

/** Headlines and deks are to be kept, but their words are not what is scored. */
const HEAD_WEIGHT = 0.5;

/** What the rules leave of a dump: rows of features, and letters of each label by line. */
function readLines(dump) {
  const blocks = stage.readText(dump.text);
  const page = stage.judgeByRules(blocks);
  const rows = Buffer.concat([...stage.readLineFeatures(page)]);
  const counts = blocks.map(({ source }) => countLabels(dump, source.start, source.end));
  return { page, rows, counts };
}

/** Writes what fit.py reads. */
export function writeExamples(dumps, folder, parameters) {
  const size = stage.LINE_FEATURES;
  const chunks = [];
  const pages = dumps.map((dump) => {
    const { id, group, copy, weight } = dump;
    const { page, rows, counts } = readLines(dump);
    const labels = [];
    const weights = [];
    const body = counts.reduce((sum, count) => sum + count[BODY], 0);
    const scale = weight * 0.5 * (3000 / (500 + body)) ** 0.5;
    counts.forEach((count, i) => {
      if (page.lines[i].verdict) return; // the rules have spoken
      const kept = count[BODY] + HEAD_WEIGHT * count[HEAD];
      const struck = count[FURNITURE];
      const whole = (kept + struck) ** 0.7;
      for (const [label, part] of [
        [1, kept],
        [0, struck],
      ]) {
        if (part === 0) continue;
        labels.push(label);
        weights.push((scale * whole * part) / (kept + struck));
        chunks.push(rows.subarray(i * size, (i + 1) * size));
      }
    });
    return { id, group, copy, rows: labels.length, labels, weights };
  });
  writeFileSync(join(folder, 'rows.bin'), Buffer.concat(chunks));
  writeFileSync(
    join(folder, 'examples.json'),
    JSON.stringify({ features: size, parameters, pages }),
  );
}
