// Exact precision, recall and F1 of the stage on corpora, with 95 % intervals over their documents,
// and how many mentions are right by confidence.
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
/** Where one band of confidence ends and the next begins. */
const BANDS = [0, 0.6, 0.8, 0.9, 0.97, 1.01];

const { corpora, files } = readArguments();
const measured = join(corpora, 'entities/dev');

for (const path of files.length > 0 ? files : readdirSync(measured).map(inMeasured)) {
  const bands = BANDS.slice(1).map(() => ({ found: 0, right: 0 }));
  const counts = readLines(path).map(({ text, entities }) => {
    const found = stage
      .extractEntities(text)
      .flatMap(({ type, mentions, confidence }) =>
        TYPES[type] === undefined
          ? []
          : mentions
              .filter(({ form }) => form !== 'nominal')
              .map(({ start, end }) => [start, end, TYPES[type], confidence]),
      );
    countBands(bands, text, entities, found);
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
  bands.forEach(({ found, right }, i) => {
    const share = found === 0 ? 'none' : `${Math.round((100 * right) / found)} % of ${found}`;
    console.log(`  right at a confidence of ${BANDS[i]} and more: ${share}`);
  });
}

function inMeasured(name) {
  return join(measured, name);
}

function bareOf(text, [start, end, type]) {
  const before = text.slice(start, end).match(/^[\s"“”‘'’(]*/)[0].length;
  const rest = text.slice(start + before, end).replace(/(?:['’]s|['’]|[\s"“”,;:!?])+$/, '');
  return `${start + before} ${start + before + rest.length} ${type}`;
}

/** Adds the mentions found in a text to the bands of their confidence. */
function countBands(bands, text, marked, found) {
  const gold = new Set(marked.map((one) => bareOf(text, one)));
  for (const one of found) {
    const band = bands[BANDS.findLastIndex((least) => one[3] >= least)];
    band.found++;
    if (gold.has(bareOf(text, one))) band.right++;
  }
}

/** By type: right, found, marked. Spans are compared without marks and possessives at their ends. */
function countsOf(text, marked, found) {
  const counts = {};
  const bare = (one) => bareOf(text, one);
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
