import { chanceOf } from '../../model/logit.js';
import { readTrees, STEPS, scoreRows, type Trees } from '../../model/trees.js';
import { AMONG_ITEMS } from '../../reasons.js';
import { isInRun, type Line, type Page } from '../lines/line-list.js';
import { verdict } from '../lines/verdict.js';
import { nameStrike, SEEN } from '../rules/name-strikes.js';
import { LINE_FEATURES, readLineFeatures } from './line-features.js';
import { LINE_TREES } from './line-trees.js';

/** Added to every score: body wins doubts. */
const BIAS = 1.3 * STEPS;
/** Added where no line is struck by rules, and less and less up to this share of lines that are. */
const CALM = 4 * STEPS;
const BUSY = 0.5;
/** A page of few lines is calm until more is known. */
const FEW_LINES = 5;
/** Added inside the run to lines that nothing speaks against. */
export const INSIDE = 3 * STEPS;
/** Added to the list behind a line that announces it by a colon, as near behind a paragraph as this. */
const ANNOUNCED = 3 * STEPS;
const ANNOUNCER_REACH = 3;
const SHORTEST_ANNOUNCER = 4;
/** What a change from body to furniture costs, or back. */
export const CHANGE = 1.6 * STEPS;
/** A score beyond this is as good as this. */
export const LIMIT = 6 * STEPS;
/** What a line scores that a rule struck. */
const RULED = -9 * STEPS;
/** Headline and dek stand so near before the first paragraph, and have so many words. */
const HEAD_REACH = 8;
const HEAD_LINES = 2;
const SHORTEST_HEAD = 4;

let trees: Trees | null = null;

/** The trees that score lines; unpacked when they are first asked for. */
export function lineTrees(): Trees {
  trees ??= readTrees(LINE_TREES);
  return trees;
}

/** Scores each line that no rule struck, in its context: the greater, the more it is body. */
export function scoreLines(page: Page): Int32Array {
  return scoreLinesWith(page, lineTrees());
}

/** The same by other trees: training tries them. */
export function scoreLinesWith(page: Page, by: Trees): Int32Array {
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
 * Strikes lines that no rule named, where their scores and those of the lines around speak against
 * them.
 *
 * @param margin - Added to the scores, in {@link STEPS} of a logit: 0 as a rule, more to keep more.
 */
export function strikeByScores(page: Page, margin: number, scores = scoreLines(page)): void {
  const { lines } = page;
  const own = weighLines(page, margin, scores);
  const kept = smooth(own);
  const named = lines.map((line, i) => {
    const { verdict: ruled } = line;
    if (ruled) return ruled.rule === SEEN ? nameStrike(page, i, ruled) : ruled;
    if (kept[i]) return null;
    const chance = 1 - chanceOf((own[i] as number) - margin);
    return nameStrike(page, i, verdict('other', 'scored', Math.round(100 * chance) / 100));
  });
  for (const line of lines) line.verdict = named[line.index] ?? null;
}

/** What speaks for each line by itself: its score, and what its place on the page adds. */
export function weighLines(page: Page, margin: number, scores: Int32Array): number[] {
  const bias = biasOf(page) + margin;
  const head = headOf(page);
  const own = page.lines.map((line, i) => {
    if (line.verdict) return RULED;
    if (head.includes(i)) return LIMIT;
    const score = Math.max(-LIMIT, Math.min(LIMIT, scores[i] as number)) + bias;
    return isSafeInside(page, line) ? score + INSIDE : score;
  });
  announceLists(page, own);
  return own;
}

/** What every line of a page is given: the more, the fewer of them the rules struck. */
export function biasOf({ lines }: Page): number {
  const struck = lines.filter(({ verdict }) => verdict).length / (lines.length + FEW_LINES);
  return BIAS + Math.max(0, 1 - struck / BUSY) * CALM;
}

/** Whether a line stands in the run, and nothing speaks against it. */
export function isSafeInside(page: Page, { shape, index }: Line): boolean {
  const clean = shape.within.size === 0 && shape.start === null && shape.addresses === 0;
  return clean && isInRun(page, index);
}

/** A list that the story announces is part of it: dates of a tour, winners of a prize. */
function announceLists({ lines, first }: Page, own: number[]): void {
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
export function headOf({ lines, first }: Page): number[] {
  const head: number[] = [];
  for (let i = first - 1; i >= 0 && i >= first - HEAD_REACH && head.length < HEAD_LINES; i--) {
    const line = lines[i];
    if (line && !line.verdict && line.shape.words >= SHORTEST_HEAD) head.push(i);
  }
  return head;
}

/** The sequence of kept and struck lines that the scores speak for most, where each change costs. */
function smooth(own: readonly number[]): boolean[] {
  const stays: boolean[] = []; // whether a kept line is best reached from a kept one
  const leaves: boolean[] = []; // whether a struck line is best reached from a kept one
  let kept = 0;
  let struck = 0;
  for (const score of own) {
    const stay = kept >= struck - CHANGE;
    const leave = kept - CHANGE >= struck;
    stays.push(stay);
    leaves.push(leave);
    const before = kept;
    kept = (stay ? kept : struck - CHANGE) + score;
    struck = (leave ? before - CHANGE : struck) - score;
  }
  const keep = own.map(() => false);
  let state = kept >= struck;
  for (let i = own.length - 1; i >= 0; i--) {
    keep[i] = state;
    state = (state ? stays[i] : leaves[i]) as boolean;
  }
  return keep;
}
