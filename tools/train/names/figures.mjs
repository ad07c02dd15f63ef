// Exact precision, recall and F1 of the stage on corpora, with 95 % intervals over their documents.
//
//   npm run evaluate -- names [--corpora FOLDER] [CORPUS.jsonl.gz...]
//
// Without a CORPUS it reads those of FOLDER/entities/dev.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../read-lines.mjs';
import { readArguments } from '../arguments.mjs';
import { randomFrom } from './random.mjs';
import { stage } from './stage.mjs';

const TYPES = { person: 'PERSON', organisation: 'ORG', place: 'PLACE' };
const ROUNDS = 1000;

const { corpora, files } = readArguments();
const measured = join(corpora, 'entities/dev');

for (const path of files.length > 0 ? files : readdirSync(measured).map(inMeasured)) {
  const counts = readLines(path).map(({ text, entities }) => {
    const found = stage
      .extractEntities(text)
      .flatMap(({ type, mentions }) =>
        TYPES[type] === undefined
          ? []
          : mentions
              .filter(({ form }) => form !== 'nominal')
              .map(({ start, end }) => [start, end, TYPES[type]]),
      );
    return countsOf(text, entities, found);
  });
  const random = randomFrom(1);
  const rounds = Array.from(
    { length: ROUNDS },
    () =>
      figuresOf(
        counts.map(() => random.pick(counts)),
        'all',
      )[2],
  );
  rounds.sort((a, b) => a - b);
  const [low, high] = [rounds[Math.floor(ROUNDS * 0.025)], rounds[Math.floor(ROUNDS * 0.975)]];
  console.log(path.split('/').slice(-2).join('/'));
  for (const type of ['all', ...Object.values(TYPES)]) {
    console.log(
      `  ${type.padEnd(7)}${figuresOf(counts, type)
        .map((figure) => figure.toFixed(1))
        .join('  ')}`,
    );
  }
  console.log(`  F1 between ${low.toFixed(1)} and ${high.toFixed(1)}`);
}

function inMeasured(name) {
  return join(measured, name);
}

/** By type: right, found, marked. Spans are compared without marks and possessives at their ends. */
function countsOf(text, marked, found) {
  const counts = {};
  const bare = ([start, end, type]) => {
    const before = text.slice(start, end).match(/^[\s"“”‘'’(]*/)[0].length;
    const rest = text.slice(start + before, end).replace(/(?:['’]s|['’]|[\s"“”,;:!?])+$/, '');
    return `${start + before} ${start + before + rest.length} ${type}`;
  };
  for (const type of Object.values(TYPES)) {
    const gold = new Set(marked.filter((one) => one[2] === type).map(bare));
    const ours = new Set(found.filter((one) => one[2] === type).map(bare));
    counts[type] = [[...ours].filter((one) => gold.has(one)).length, ours.size, gold.size];
  }
  return counts;
}

function figuresOf(counts, type) {
  const sums = [0, 0, 0];
  for (const one of counts) {
    for (const [key, values] of Object.entries(one)) {
      if (type === 'all' || type === key)
        values.forEach((value, i) => {
          sums[i] += value;
        });
    }
  }
  const [right, found, marked] = sums;
  const [precision, recall] = [right / found, right / marked];
  return [100 * precision, 100 * recall, (200 * precision * recall) / (precision + recall)];
}
