// Furniture in text dumps: this library and line filters, and what each reason strikes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './library.mjs';
import { boilerpipe, c4, justText, refinedWeb } from './line-filters.mjs';

const FILTERS = [
  ['jusText’s rules, by line', justText],
  ['boilerpipe’s rules, by line', boilerpipe],
  ['C4’s rules', c4],
  ['RefinedWeb’s line filter', refinedWeb],
];
const percent = (share) => (100 * share).toFixed(1);

/** Both tables. */
export function furniture({ node, predict, corpora, scratch }) {
  const gold = join(corpora, 'furniture/index.jsonl');
  const dumps = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const score = (prediction) =>
    JSON.parse(node('furniture/score.mjs', '--gold', gold, '--pred', prediction, '--json'));
  const prediction = predict('furniture');
  const rows = [
    row('copydesk', score(prediction)),
    row('the text as it is', score('identity')),
    ...FILTERS.map(([name, filter], i) => {
      const path = join(scratch, `filter-${i}.json`);
      writeFileSync(path, JSON.stringify(predictBy(filter, dumps)));
      return row(name, score(path));
    }),
  ];
  return `### Furniture in text dumps

${table(['', 'moderate F1', 'full F1', 'glued F1', 'furniture struck %', 'body lost %'], rows)}

Letters removed for each reason, by what they really are; headlines, captions, dates and bylines count as neither.

${reasons(JSON.parse(readFileSync(prediction, 'utf8')), dumps)}`;
}

function row(tool, scores) {
  return [
    tool,
    ...['moderate', 'full', 'glued'].map((kind) => percent(scores[kind].f1)),
    percent(scores.all.struck),
    (100 * scores.all.loss).toFixed(2),
  ];
}

function predictBy(filter, dumps) {
  return Object.fromEntries(
    dumps.map(({ id, text }) => {
      const lines = [...text.matchAll(/[^\n]+/gu)];
      const stays = filter(lines.map(([line]) => line.trim()));
      const kept = lines.flatMap(({ index, 0: line }, i) =>
        stays[i] ? [[index, index + line.length]] : [],
      );
      return [id, { kept }];
    }),
  );
}

function reasons(predictions, dumps) {
  const sums = new Map();
  for (const { id, text, body, ignore } of dumps) {
    const labels = new Uint8Array(text.length);
    for (const [start, end] of ignore) labels.fill(1, start, end);
    for (const [start, end] of body) labels.fill(2, start, end);
    for (const [start, end, reason] of predictions[id].removed) {
      const sum = sums.get(reason) ?? { pieces: 0, letters: [0, 0, 0] };
      sums.set(reason, sum);
      sum.pieces++;
      for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)) {
        sum.letters[labels[start + index]]++;
      }
    }
  }
  const rows = [...sums]
    .sort(([, a], [, b]) => b.letters[0] - a.letters[0])
    .map(
      ([
        reason,
        {
          pieces,
          letters: [struck, neither, lost],
        },
      ]) => [reason, pieces, struck, neither, lost, percent(struck / Math.max(1, struck + lost))],
    );
  return table(['reason', 'pieces', 'furniture', 'neither', 'body', 'precision %'], rows);
}
