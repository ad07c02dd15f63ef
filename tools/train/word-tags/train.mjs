// Fits the weights that correct the tags of words in the quotes stage.
//
//   npm run train -- word-tags [options]
//     --corpora FOLDER  with text/wikinews, entities/train/{gum,gmb} and quotes/polnear-train
//     --python PYTHON   has ../names/requirements.txt installed: spaCy gives the tags to learn
//     --work FOLDER     for those tags; what lies there already is taken
//     --no-fit          take the weights as they stand
//     --write           write the table
//
// Tags are fitted to three articles in four of polnear-train and to all else; it prints how many
// words of the fourth have the tag that spaCy gives. Quotes must be fitted anew after it, see ../quote-weights.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLines } from '../../read-lines.mjs';
import { FLAG, PYTHON, readArguments, TEXT } from '../arguments.mjs';
import { requirePython } from '../python.mjs';
import { fitRanker, withoutLight } from '../quote-weights/fit.mjs';
import { stage, useWeights } from '../quote-weights/stage.mjs';
import { packedSize, writeTables } from '../quote-weights/write-table.mjs';

const FILES = {
  wikinews: 'text/wikinews.jsonl.gz',
  gum: 'entities/train/gum.jsonl.gz',
  gmb: 'entities/train/gmb.jsonl.gz',
  polnear: 'quotes/polnear-train.jsonl',
};
/** Of polnear, articles in this many are kept out. */
const LEFT_OUT = 4;
const OPTIONS = { bits: 15, rate: 0.08, l1: 100, epochs: 2 };
/** Fewest steps of a weight that is kept. */
const LEAST = 4;

/** Tags of the treebank that are one here. */
const VERBS = {
  VBD: 'past',
  VBZ: 'present',
  VBP: 'present',
  VB: 'base',
  VBN: 'participle',
  VBG: 'ing',
};

const told = readArguments({ python: PYTHON, work: TEXT, 'no-fit': FLAG, write: FLAG });
const features = stage.newFeatures();

if (told['no-fit']) {
  const texts = readTexts('polnear');
  useWeights('TAG_WEIGHTS', null); // those of the package are unpacked again
  report(texts.filter(({ left }) => left));
} else {
  const texts = Object.keys(FILES).flatMap(readTexts);
  const table = withoutLight(fitTwice(texts.filter(({ left }) => !left)), LEAST);
  const weights = table.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  console.log(`${weights} weights, ${packedSize(table)} bytes`);
  report(texts.filter(({ left }) => left));
  await writeTables({ TAG_WEIGHTS: table }, told.write);
}

/** The texts of a corpus as the rules tag them, with the tags that spaCy gives. */
function readTexts(name) {
  const found = readLines(join(told.corpora, FILES[name])).map(({ text }) => text);
  const tagged = join(told.work, `${name}-tags.jsonl`);
  if (!existsSync(tagged)) {
    requirePython(told.python, 'spacy');
    const script = fileURLToPath(new URL('parse.py', import.meta.url));
    const input = found.map((text) => JSON.stringify(text)).join('\n');
    const output = execFileSync(told.python, [script], {
      input,
      maxBuffer: 2 ** 30,
    });
    writeFileSync(tagged, output);
  }
  const tags = readFileSync(tagged, 'utf8').split('\n').filter(Boolean);
  useWeights('TAG_WEIGHTS', new Int8Array(1 << OPTIONS.bits));
  return found.map((text, i) => {
    const { items, starts, paragraphs } = stage.readText(text);
    return {
      items,
      starts,
      paragraphs,
      ruled: items.map(({ tag }) => tag),
      given: new Map(JSON.parse(tags[i]).map(([start, ...rest]) => [start, rest])),
      left: name === 'polnear' && i % LEFT_OUT === 0,
    };
  });
}

function setTag({ items }, i, tag) {
  items[i] = stage.withTag(items[i], tag);
}

/** Fits twice: behind words tagged rightly, then behind words as the first fit tags them. */
function fitTwice(learnt) {
  let table;
  for (const own of [false, true]) {
    const samples = learnt.flatMap((text) => samplesOf(text, own));
    table = fitRanker(samples, OPTIONS);
    useWeights('TAG_WEIGHTS', table);
  }
  return table;
}

function samplesOf(text, own) {
  const { items, starts, ruled, given } = text;
  const samples = [];
  eachChoice(text, (i, choices, start, end) => {
    const right = rightTag(given.get(starts[i]), choices);
    stage.tagFeatures(items, i, start, end, features);
    const ids = features.ids.slice(0, features.size);
    if (right !== undefined) samples.push(sampleOf(ids, choices, right));
    setTag(text, i, own ? stage.likeliestTag(ruled[i], choices, features) : (right ?? ruled[i]));
  });
  return samples;
}

function sampleOf(ids, choices, right) {
  return {
    // made when asked for: all at once would fill the memory
    get candidates() {
      return choices.map((tag) => {
        const key = stage.tagKey(tag);
        return ids.map((id) => stage.pairOf(key, id));
      });
    },
    right: choices.map((tag) => tag === right),
  };
}

/** All words in doubt, from left to right, tagged by the rules until `read` tags them. */
function eachChoice(text, read) {
  const { items, paragraphs, ruled } = text;
  ruled.forEach((tag, i) => {
    if (items[i].region < 0) setTag(text, i, tag);
  });
  for (const { start, end } of paragraphs) {
    for (let i = start; i < end; i++) {
      const { choices } = items[i];
      if (choices !== null) read(i, choices, start, end);
    }
  }
}

/** What the tag of the treebank is here, where it is among the choices. */
function rightTag(given, choices) {
  if (given === undefined) return undefined;
  const [tag, relation] = given;
  const right =
    VERBS[tag] ??
    (tag === 'IN'
      ? relation === 'mark'
        ? 'wh'
        : 'prep'
      : tag.startsWith('NN')
        ? 'noun'
        : tag.startsWith('JJ')
          ? 'adj'
          : tag === 'RP' || tag.startsWith('RB')
            ? 'adv'
            : undefined);
  return choices.includes(right) ? right : undefined;
}

function report(measured) {
  let words = 0;
  let byRules = 0;
  let learnt = 0;
  for (const text of measured) {
    eachChoice(text, (i, choices, start, end) => {
      const right = rightTag(text.given.get(text.starts[i]), choices);
      stage.tagFeatures(text.items, i, start, end, features);
      const tag = stage.likeliestTag(text.ruled[i], choices, features);
      setTag(text, i, tag);
      if (right === undefined) return;
      words++;
      if (text.ruled[i] === right) byRules++;
      if (tag === right) learnt++;
    });
  }
  const share = (count) => `${((100 * count) / words).toFixed(1)} %`;
  console.log(
    `${words} words in doubt: ${share(byRules)} as spaCy by the rules, ${share(learnt)} corrected`,
  );
}
