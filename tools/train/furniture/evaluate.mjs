// Scores the furniture stage against the labels of dumps.
import { judge } from './examples.mjs';
import { BODY, countLabels, FURNITURE } from './labels.mjs';
import { stage } from './stage.mjs';

export const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.99];
/** The rules by themselves: every line they speak against is removed. */
const RULES = 'rules';
const STEPS = 200;
const MADE_KINDS = ['moderate', 'full', 'glued'];
const CLEAN = 'clean-text';

/** Adds up, for each threshold, what a model does to dumps. */
export class Figures {
  #tallies = new Map([RULES, ...THRESHOLDS].map((name) => [name, []]));

  /** Adds a dump that is no copy, by a model that was not fitted to its site. */
  add(dump, model) {
    const { blocks, page } = judge(dump);
    const votes = page.lines.map(({ verdict }) => verdict);
    const all = countLabels(dump, 0, dump.text.length);
    const scores = stage.scoreLinesWith(page, model);
    const { kind, corpus, genre, lang } = dump;
    for (const [name, tallies] of this.#tallies) {
      page.lines.forEach((line, i) => {
        line.verdict = votes[i];
        line.spared = false;
      });
      if (name !== RULES) {
        stage.strikeByScores(page, Math.round(STEPS * Math.log(name / (1 - name))), scores);
      }
      const struck = countStruck(dump, blocks, stage.strikesOf(page));
      tallies.push({
        kind,
        corpus,
        genre,
        lang,
        body: all[BODY],
        furniture: all[FURNITURE],
        keptBody: all[BODY] - struck[BODY],
        keptFurniture: all[FURNITURE] - struck[FURNITURE],
      });
    }
  }

  /** A row for each threshold: of made dumps, of flattened pages, and of clean texts. */
  rows() {
    const rows = {};
    for (const [name, tallies] of this.#tallies) {
      const made = tallies.filter(({ kind, genre }) => !genre && MADE_KINDS.includes(kind));
      const flattened = tallies.filter(({ genre }) => genre);
      const news = flattened.filter(({ genre }) => genre === 'news');
      const [all, flat, own] = [made, flattened, news].map(summarise);
      rows[name] = {
        ...Object.fromEntries(
          MADE_KINDS.map((kind) => [
            kind,
            summarise(made.filter((one) => one.kind === kind)).f1.toFixed(1),
          ]),
        ),
        struck: all.struck.toFixed(1),
        lost: all.lost.toFixed(2),
        'pages F1': flat.f1.toFixed(1),
        'pages struck': flat.struck.toFixed(1),
        'pages lost': flat.meanLost.toFixed(2),
        'news F1': own.f1.toFixed(1),
        'news lost': own.meanLost.toFixed(2),
        'clean text lost': summarise(tallies.filter(({ kind }) => kind === CLEAN)).lost.toFixed(3),
      };
    }
    return rows;
  }
}

/** Letters of each label that are removed. */
function countStruck(dump, blocks, strikes) {
  const struck = [0, 0, 0, 0];
  for (const { block, start, end } of strikes) {
    const { text, source, runs } = blocks[block];
    const from = start === 0 ? source.start : stage.mapSpan(runs, { start, end })[0].start;
    const to = end === text.length ? source.end : stage.mapSpan(runs, { start, end }).at(-1).end;
    countLabels(dump, from, to).forEach((count, label) => {
      struck[label] += count;
    });
  }
  return struck;
}

/** Mean F1 and loss over dumps, share of all furniture removed and of all body lost, in hundredths. */
function summarise(tallies) {
  let f1 = 0;
  let lost = 0;
  const all = { body: 0, furniture: 0, keptBody: 0, keptFurniture: 0 };
  for (const one of tallies) {
    const { body, keptBody, keptFurniture } = one;
    const precision = keptBody / Math.max(1, keptBody + keptFurniture);
    const recall = body === 0 ? 1 : keptBody / body;
    f1 += precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    lost += 1 - recall;
    for (const key of Object.keys(all)) all[key] += one[key];
  }
  const count = Math.max(1, tallies.length);
  return {
    f1: (100 * f1) / count,
    meanLost: (100 * lost) / count,
    struck: 100 * (1 - all.keptFurniture / Math.max(1, all.furniture)),
    lost: 100 * (1 - all.keptBody / Math.max(1, all.body)),
  };
}
