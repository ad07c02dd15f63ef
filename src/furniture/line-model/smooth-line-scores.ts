import { chanceOf } from '../../model/logit.js';
import { readTrees, STEPS, scoreRows, type Trees } from '../../model/trees.js';
import { AMONG_ITEMS } from '../../reasons.js';
import { isInRun, type Line, type LineList } from '../lines/line-list.js';
import { verdict } from '../lines/verdict.js';
import { nameStrike, SEEN } from '../rules/name-strikes.js';
import { readLineFeatures } from './line-features.js';
import { LINE_FEATURES } from './line-layout.js';
import { LINE_TREES } from './line-trees.js';

/** Added to every score: in doubt a line is kept. */
const BIAS = 1.3 * STEPS;
/** Added if rules removed no line; less the more they removed, and nothing from this share on. */
const CALM = 4 * STEPS;
const BUSY = 0.5;
/** Below this many lines, assume few are furniture. */
const FEW_LINES = 5;
/** Added inside the run of prose to lines with nothing that speaks against them. */
export const INSIDE = 3 * STEPS;
/**
 * Added to the list after a line that announces it by a colon, this near to a paragraph before it.
 */
const ANNOUNCED = 3 * STEPS;
const ANNOUNCER_REACH = 3;
const SHORTEST_ANNOUNCER = 4;
/** Cost of a change from kept to removed lines, or back. */
export const CHANGE = 1.6 * STEPS;
/** Scores are clamped to ±this. */
export const LIMIT = 6 * STEPS;
/** Score of a line that a rule removed. */
const RULED = -9 * STEPS;
/** Most lines between headline or dek and the first paragraph, and their fewest words. */
const HEAD_REACH = 8;
const HEAD_LINES = 2;
const SHORTEST_HEAD = 4;

let trees: Trees | null = null;

/** The trees that score lines, which are unpacked on first use. */
export function lineTrees(): Trees {
  trees ??= readTrees(LINE_TREES);
  return trees;
}

/** Scores each line that no rule removed, in its context; a higher score means body. */
export function scoreLines(page: LineList): Int32Array {
  return scoreLinesWith(page, lineTrees());
}

/** The same with other trees, which training passes. */
export function scoreLinesWith(page: LineList, by: Trees): Int32Array {
  const ruled = new Uint8Array(page.lines.length);
  for (const { index, verdict } of page.lines) ruled[index] = verdict ? 1 : 0;
  const scores = new Int32Array(ruled.length);
  let from = 0;
  for (const rows of readLineFeatures(page)) {
    const to = from + rows.length / LINE_FEATURES;
    scores.set(scoreRows(by, rows, LINE_FEATURES, ruled.subarray(from, to)), from);
    from = to;
  }
  return scores;
}

/**
 * Removes lines without a rule's verdict, if their scores and those of the lines around them are
 * low.
 *
 * @param margin - Added to the scores, in {@link STEPS} of a logit: usually 0, more to keep more.
 */
export function strikeByScores(page: LineList, margin: number, scores = scoreLines(page)): void {
  const { lines } = page;
  const own = weighLines(page, margin, scores);
  const kept = smooth(own);
  const named = lines.map((line, i) => {
    const { verdict: ruled } = line;
    if (ruled) return ruled.rule === SEEN ? nameStrike(page, i, ruled) : ruled;
    if (kept[i] === 1) return null;
    const chance = 1 - chanceOf((own[i] as number) - margin);
    return nameStrike(page, i, verdict('other', 'scored', Math.round(100 * chance) / 100));
  });
  for (const line of lines) line.verdict = named[line.index] ?? null;
}

/** The score of each line by itself: that of the trees, and what its place on the page adds. */
export function weighLines(page: LineList, margin: number, scores: Int32Array): Float64Array {
  const bias = biasOf(page) + margin;
  const head = headOf(page);
  const own = new Float64Array(page.lines.length);
  for (const line of page.lines) {
    const { index, verdict } = line;
    const score = Math.max(-LIMIT, Math.min(LIMIT, scores[index] as number)) + bias;
    if (verdict) own[index] = RULED;
    else if (head.includes(index)) own[index] = LIMIT;
    else own[index] = isSafeInside(page, line) ? score + INSIDE : score;
  }
  announceLists(page, own);
  return own;
}

/** The score that every line of a page gains; it is higher the fewer lines the rules removed. */
export function biasOf({ lines }: LineList): number {
  let ruled = 0;
  for (const { verdict } of lines) if (verdict) ruled++;
  const struck = ruled / (lines.length + FEW_LINES);
  return BIAS + Math.max(0, 1 - struck / BUSY) * CALM;
}

/** Whether a line is in the run of prose, and nothing speaks against it. */
export function isSafeInside(page: LineList, { shape, index }: Line): boolean {
  const clean = shape.within.size === 0 && shape.start === null && shape.addresses === 0;
  return clean && isInRun(page, index);
}

/** Keeps a list that the story announces: dates of a tour, winners of a prize. */
function announceLists({ lines, first }: LineList, own: Float64Array): void {
  let announced = false;
  let sinceProse = ANNOUNCER_REACH + 1;
  lines.forEach(({ verdict, prose, text, shape }, i) => {
    if (verdict) {
      announced &&= AMONG_ITEMS.has(verdict.reason);
      return;
    }
    sinceProse = prose ? 0 : sinceProse + 1;
    const ends = text.endsWith(':') || text.endsWith('：');
    const announces = ends && shape.words >= SHORTEST_ANNOUNCER && i >= first;
    announced ||= announces && sinceProse <= ANNOUNCER_REACH;
    if (announced) own[i] = (own[i] as number) + ANNOUNCED;
  });
}

/** The lines before the first paragraph that may be headline and dek. */
export function headOf({ lines, first }: LineList): number[] {
  const head: number[] = [];
  for (let i = first - 1; i >= 0 && i >= first - HEAD_REACH && head.length < HEAD_LINES; i--) {
    const line = lines[i];
    if (line && !line.verdict && line.shape.words >= SHORTEST_HEAD) head.push(i);
  }
  return head;
}

/**
 * The sequence of kept and removed lines with the highest sum of scores, less the cost of changes.
 */
function smooth(own: Float64Array): Uint8Array {
  // whether the best sequence to a kept line comes from a kept line, and that to a removed line
  const stays = new Uint8Array(own.length);
  const leaves = new Uint8Array(own.length);
  let kept = 0;
  let struck = 0;
  for (let i = 0; i < own.length; i++) {
    const score = own[i] as number;
    const stay = kept >= struck - CHANGE;
    const leave = kept - CHANGE >= struck;
    stays[i] = stay ? 1 : 0;
    leaves[i] = leave ? 1 : 0;
    const before = kept;
    kept = (stay ? kept : struck - CHANGE) + score;
    struck = (leave ? before - CHANGE : struck) - score;
  }
  const keep = new Uint8Array(own.length);
  let state = kept >= struck ? 1 : 0;
  for (let i = own.length - 1; i >= 0; i--) {
    keep[i] = state;
    state = (state === 1 ? stays[i] : leaves[i]) as number;
  }
  return keep;
}
