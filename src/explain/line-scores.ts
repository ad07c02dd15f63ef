import { judgeByRules } from '../furniture/find-furniture.js';
import { readLineFeatures } from '../furniture/line-model/line-features.js';
import { LINE_FEATURES, LineFeature } from '../furniture/line-model/line-layout.js';
import { type LineScores, lineModel, scoreLines } from '../furniture/line-model/score-lines.js';
import {
  biasesOf,
  CHANGE,
  headOf,
  LIMIT,
  weighLines,
} from '../furniture/line-model/smooth-line-scores.js';
import { marginOf, THRESHOLD } from '../furniture/line-model/threshold.js';
import type { LineList } from '../furniture/lines/line-list.js';
import type { SourceBlock } from '../input/blocks.js';
import { STEPS } from '../model/trees.js';
import type { ExplainedScore, FeatureWeight, Flip } from './explanation.js';
import { namesByNumber } from './feature-values.js';
import { flipsOf, treeWeights } from './tree-weights.js';

/** The lines of a text as rules and model read them. */
export interface ScoredLines {
  page: LineList;
  scores: LineScores;
  /** The score of each line by itself, and how much less would turn its verdict. */
  own: number[];
  leads: number[];
  biases: Int32Array;
  head: readonly number[];
}

const NAMES = namesByNumber(LineFeature);
const MARGIN = marginOf(THRESHOLD);

/** Scores the lines of a text. */
export function scoreText(blocks: readonly SourceBlock[]): ScoredLines {
  return scorePage(judgeByRules(blocks));
}

function scorePage(page: LineList): ScoredLines {
  const scores = scoreLines(page);
  const own = [...weighLines(page, MARGIN, scores)];
  const biases = biasesOf(page, scores.votes);
  return { page, scores, biases, own, leads: leadsOf(own), head: headOf(page) };
}

/**
 * How far each line is from a change of its verdict: the score it would have to lose until it is
 * removed in the best sequence of kept and removed lines, which removes no line with a score above
 * 0; below 0 for a removed line.
 */
function leadsOf(own: readonly number[]): number[] {
  const before = sweep(own);
  const after = sweep([...own].reverse()).reverse();
  return own.map((score, i) => {
    const [keptBefore, struckBefore] = before[i] as Pair;
    const [keptAfter, struckAfter] = after[i] as Pair;
    const lead = (keptBefore + keptAfter + score - (struckBefore + struckAfter - score)) / 2;
    return score > 0 ? Math.max(lead, score) : lead;
  });
}

type Pair = [kept: number, struck: number];

/** The best sums of all lines before each line, if it is kept and if it is removed. */
function sweep(own: readonly number[]): Pair[] {
  let kept = 0;
  let struck = 0;
  return own.map((score): Pair => {
    const pair: Pair = [Math.max(kept, struck - CHANGE), Math.max(struck, kept - CHANGE)];
    kept = pair[0] + score;
    struck = pair[1] - score;
    return pair;
  });
}

/** How the score of a line is made. */
export function lineScore(lines: ScoredLines, i: number): ExplainedScore {
  const { scores, biases, own, leads, head } = lines;
  const trees = scores.scores[i] as number;
  const total = own[i] as number;
  const least = total - (leads[i] as number);
  const added: ExplainedScore['added'] = [];
  if (head.includes(i)) {
    added.push({ why: 'it may be headline or dek', score: (total - trees) / STEPS });
  } else {
    const bias = biases[i] as number;
    added.push({ why: 'in doubt it is kept', score: MARGIN / STEPS });
    if (bias !== 0) added.push({ why: 'a rule speaks against it', score: bias / STEPS });
    const capped = Math.max(-LIMIT, Math.min(LIMIT, trees));
    if (capped !== trees)
      added.push({ why: 'no score counts for more', score: (capped - trees) / STEPS });
    const rest = total - capped - bias - MARGIN;
    if (rest > 1) added.push({ why: 'a line above announces a list', score: rest / STEPS });
  }
  return {
    trees: trees / STEPS,
    added,
    total: total / STEPS,
    least: least / STEPS,
  };
}

/** The weights of a line's features. */
export function lineFeatures(lines: ScoredLines, i: number): FeatureWeight[] {
  return treeWeights(lineModel().trees, rowOf(lines, i), NAMES);
}

/** Changes that would turn the model's verdict; none if its score does not decide. */
export function lineFlips(lines: ScoredLines, i: number): Flip[] {
  const { scores, leads, head } = lines;
  if (head.includes(i)) return [];
  const capped = Math.max(-LIMIT, Math.min(LIMIT, scores.scores[i] as number));
  const least = capped - (leads[i] as number);
  return Math.abs(least) >= LIMIT ? [] : flipsOf(lineModel().trees, rowOf(lines, i), NAMES, least);
}

/** The model's verdict on a line if no rule had spoken against it. */
export function withoutRule(page: LineList, i: number): ScoredLines {
  const lines = page.lines.map((line, k) => (k === i ? { ...line, verdict: null } : line));
  return scorePage({ ...page, lines });
}

/** The features of a line. */
function rowOf({ page }: ScoredLines, i: number): Uint8Array {
  let from = 0;
  for (const rows of readLineFeatures(page)) {
    const at = (i - from) * LINE_FEATURES;
    if (at < rows.length) return rows.slice(at, at + LINE_FEATURES);
    from += rows.length / LINE_FEATURES;
  }
  throw new RangeError(`line ${i} of ${from}`);
}
