import { judgeByRules } from '../furniture/find-furniture.js';
import { readLineFeatures } from '../furniture/line-model/line-features.js';
import { LINE_FEATURES, LineFeature } from '../furniture/line-model/line-layout.js';
import {
  biasOf,
  CHANGE,
  headOf,
  INSIDE,
  isSafeInside,
  LIMIT,
  lineTrees,
  scoreLines,
  weighLines,
} from '../furniture/line-model/smooth-line-scores.js';
import type { Line, LineList } from '../furniture/lines/line-list.js';
import type { SourceBlock } from '../input/blocks.js';
import { STEPS } from '../model/trees.js';
import type { ExplainedScore, FeatureWeight, Flip } from './explanation.js';
import { namesByNumber } from './feature-values.js';
import { flipsOf, treeWeights } from './tree-weights.js';

/** The lines of a text as rules and model read them. */
export interface ScoredLines {
  page: LineList;
  scores: Int32Array;
  /** The score of each line by itself, and how much less would turn its verdict. */
  own: number[];
  leads: number[];
  /** Features of all lines, row by row. */
  rows: Uint8Array;
  bias: number;
  head: readonly number[];
}

const NAMES = namesByNumber(LineFeature);

/** Scores the lines of a text that no rule removed. */
export function scoreText(blocks: readonly SourceBlock[]): ScoredLines {
  return scorePage(judgeByRules(blocks));
}

function scorePage(page: LineList): ScoredLines {
  const scores = scoreLines(page);
  const own = [...weighLines(page, 0, scores)];
  const rows = rowsOf(page);
  return { page, scores, own, leads: leadsOf(own), rows, bias: biasOf(page), head: headOf(page) };
}

/**
 * How far each line is from a change of its verdict: the score it would have to lose until it is
 * removed in the best sequence of kept and removed lines; below 0 for a removed line.
 */
function leadsOf(own: readonly number[]): number[] {
  const before = sweep(own);
  const after = sweep([...own].reverse()).reverse();
  return own.map((score, i) => {
    const [keptBefore, struckBefore] = before[i] as Pair;
    const [keptAfter, struckAfter] = after[i] as Pair;
    return (keptBefore + keptAfter + score - (struckBefore + struckAfter - score)) / 2;
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
  const { page, scores, own, leads, bias, head } = lines;
  const line = page.lines[i] as Line;
  const trees = scores[i] as number;
  const total = own[i] as number;
  const least = total - (leads[i] as number);
  const added: ExplainedScore['added'] = [];
  if (head.includes(i)) {
    added.push({ why: 'it may be headline or dek', score: (total - trees) / STEPS });
  } else {
    const inside = isSafeInside(page, line) ? INSIDE : 0;
    const capped = Math.max(-LIMIT, Math.min(LIMIT, trees));
    added.push({ why: 'what every line of the page gets', score: bias / STEPS });
    if (inside > 0)
      added.push({
        why: 'within the run of prose, with no phrase of furniture',
        score: inside / STEPS,
      });
    const rest = total - capped - bias - inside;
    if (rest > 1) added.push({ why: 'a line above announces a list', score: rest / STEPS });
  }
  return { trees: trees / STEPS, added, total: total / STEPS, least: least / STEPS };
}

/** The weights of a line's features. */
export function lineFeatures(lines: ScoredLines, i: number): FeatureWeight[] {
  return treeWeights(lineTrees(), rowOf(lines, i), NAMES);
}

/** Changes that would turn the model's verdict; none if its score does not decide. */
export function lineFlips(lines: ScoredLines, i: number): Flip[] {
  const { scores, leads, head } = lines;
  if (head.includes(i)) return [];
  const capped = Math.max(-LIMIT, Math.min(LIMIT, scores[i] as number));
  const least = capped - (leads[i] as number);
  return Math.abs(least) >= LIMIT ? [] : flipsOf(lineTrees(), rowOf(lines, i), NAMES, least);
}

/** The model's verdict on a line if no rule had removed it. */
export function withoutRule(page: LineList, i: number): ScoredLines {
  const lines = page.lines.map((line, k) => (k === i ? { ...line, verdict: null } : line));
  return scorePage({ ...page, lines });
}

function rowsOf(page: LineList): Uint8Array {
  const all = new Uint8Array(page.lines.length * LINE_FEATURES);
  let at = 0;
  for (const rows of readLineFeatures(page)) {
    all.set(rows, at);
    at += rows.length;
  }
  return all;
}

function rowOf({ rows }: ScoredLines, i: number): Uint8Array {
  return rows.slice(i * LINE_FEATURES, (i + 1) * LINE_FEATURES);
}
