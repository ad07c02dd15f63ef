// Scores the furniture stage against the labels of dumps.
import { BODY, countLabels, FURNITURE } from './labels.mjs';
import { stage } from './stage.mjs';

const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const STEPS = 200;

/** Dumps that are no copies, with the scores of their lines by the trees that the id asks for. */
export function scoreDumps(dumps, treesOf) {
  return dumps
    .filter(({ copy }) => !copy)
    .map((dump) => {
      const blocks = stage.readText(dump.text);
      const scores = stage.scoreLinesWith(stage.judgeByRules(blocks), treesOf(dump.id));
      return { ...dump, blocks, scores, all: countLabels(dump, 0, dump.text.length) };
    });
}

/** What is struck of a dump: letters of each label. Without a margin, by rules alone. */
function tally(dump, margin) {
  const { blocks, scores, all } = dump;
  const page = stage.judgeByRules(blocks);
  if (margin !== undefined) stage.strikeByScores(page, margin, scores);
  const struck = [0, 0, 0, 0];
  for (const { block, start, end } of stage.strikesOf(page)) {
    const { text, source, runs } = blocks[block];
    const from = start === 0 ? source.start : stage.mapSpan(runs, { start, end })[0].start;
    const to = end === text.length ? source.end : stage.mapSpan(runs, { start, end }).at(-1).end;
    countLabels(dump, from, to).forEach((count, label) => {
      struck[label] += count;
    });
  }
  return {
    body: all[BODY],
    furniture: all[FURNITURE],
    keptBody: all[BODY] - struck[BODY],
    keptFurniture: all[FURNITURE] - struck[FURNITURE],
  };
}

/** Mean F1 over dumps, share of furniture struck and of body lost, in hundredths. */
function summarise(tallies) {
  let f1 = 0;
  const all = { body: 0, furniture: 0, keptBody: 0, keptFurniture: 0 };
  for (const one of tallies) {
    const { body, keptBody, keptFurniture } = one;
    const precision = keptBody / Math.max(1, keptBody + keptFurniture);
    const recall = body === 0 ? 1 : keptBody / body;
    f1 += precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    for (const key of Object.keys(all)) all[key] += one[key];
  }
  return {
    f1: (100 * f1) / tallies.length,
    struck: 100 * (1 - all.keptFurniture / Math.max(1, all.furniture)),
    lost: 100 * (1 - all.keptBody / Math.max(1, all.body)),
  };
}

const KINDS = ['moderate', 'full', 'glued', 'clean-text'];

/** Rows of figures: of the rules alone, and of each threshold. */
export function figuresByThreshold(scored) {
  const rows = { rules: figures(scored) };
  for (const threshold of THRESHOLDS) {
    rows[threshold] = figures(scored, Math.round(STEPS * Math.log(threshold / (1 - threshold))));
  }
  return rows;
}

/** One row of figures: F1 of each kind, body lost of all dumps, and of clean texts. */
function figures(dumps, margin) {
  const tallies = new Map(KINDS.map((kind) => [kind, []]));
  for (const dump of dumps) tallies.get(dump.kind).push(tally(dump, margin));
  const of = (kinds) => summarise(kinds.flatMap((kind) => tallies.get(kind)));
  const real = of(KINDS.slice(0, 3));
  return {
    ...Object.fromEntries(KINDS.slice(0, 3).map((kind) => [kind, of([kind]).f1.toFixed(2)])),
    struck: real.struck.toFixed(1),
    lost: real.lost.toFixed(2),
    'lost of clean text': of(['clean-text']).lost.toFixed(3),
  };
}
