import type { BoilerplateReason } from '../../article.js';
import { chanceOf } from '../../model/logit.js';
import { STEPS } from '../../model/trees.js';
import { AMONG_ITEMS } from '../../reasons.js';
import { isInRun, type Line, type LineList } from '../lines/line-list.js';
import { verdict } from '../lines/verdict.js';
import { nameStrike, SEEN } from '../rules/name-strikes.js';
import { type LineScores, scoreLines } from './score-lines.js';

/** Added to the score of a line whose words a rule denies. */
const DENIED = -4.5 * STEPS;
/**
 * Added to the list after a line that announces it by a colon, this near to a paragraph before it.
 */
const ANNOUNCED = 3 * STEPS;
const ANNOUNCER_REACH = 3;
const SHORTEST_ANNOUNCER = 4;
/** A rule whose word is worth less than this denies. */
const DENIAL = 0.5 * STEPS;
/** Rules that judge a line by others, or by an address in it, and what they add to its score. */
const DOUBTING =
  /^(?:address-alone|after-comments-heading|list-after-heading|menu-run|repeated-line)$/;
const DOUBTED = -2.75 * STEPS;
/**
 * In a text of so many lines, a whole page, they only vote: headings stand in its menus as well. But
 * for a list between paragraphs of the story, which is short.
 */
const WHOLE_PAGE = 100;
const LIST = 'list-after-heading';
/** Cost of a change from kept to removed lines, or back. */
export const CHANGE = 0.7 * STEPS;
/** Scores are clamped to ±this. */
export const LIMIT = 6 * STEPS;
/** No line is surer furniture than this. */
const SUREST = 0.99;
/** Score of a line that is known from other texts. */
const KNOWN = -9 * STEPS;
/** Most lines between headline or dek and the first paragraph, and their fewest words. */
const HEAD_REACH = 8;
const HEAD_LINES = 2;
const SHORTEST_HEAD = 4;

/**
 * Decides for each line whether it is removed, by its score and those of the lines around it. A
 * removed line keeps the verdict of a rule that spoke against it, and is as sure as its score.
 *
 * @param margin - Added to the scores, in {@link STEPS} of a logit, more to keep more: see {@link marginOf}.
 */
export function strikeByScores(
  page: LineList,
  margin: number,
  scores: LineScores = scoreLines(page),
): void {
  const { lines } = page;
  const own = weighLines(page, margin, scores);
  const kept = smooth(own);
  // the lines around it may save a line, but remove none that by itself is more likely body
  own.forEach((score, i) => {
    if (score > 0) kept[i] = 1;
  });
  const named = lines.map(({ verdict: vote }, i) => {
    if (kept[i] === 1) return null;
    const chance = 1 - chanceOf((own[i] as number) - margin);
    const confidence = Math.min(SUREST, Math.round(100 * chance) / 100);
    if (vote === null) return nameStrike(page, i, verdict('other', 'scored', confidence));
    if (vote.rule === SEEN) return nameStrike(page, i, vote);
    return verdict(vote.reason, vote.rule, confidence);
  });
  lines.forEach((line, i) => {
    line.spared = line.verdict !== null && kept[i] === 1;
    line.verdict = named[i] ?? null;
  });
}

/** The score of each line by itself: that of the trees, and what its place on the page adds. */
export function weighLines(
  page: LineList,
  margin: number,
  { scores, votes }: LineScores,
): Float64Array {
  const biases = biasesOf(page, votes);
  const own = new Float64Array(scores.length);
  for (let i = 0; i < own.length; i++) {
    const score = Math.max(-LIMIT, Math.min(LIMIT, scores[i] as number));
    own[i] = score + (biases[i] as number) + margin;
  }
  for (const { index } of announcedIn(page)) own[index] = (own[index] as number) + ANNOUNCED;
  for (const i of headOf(page)) own[i] = LIMIT;
  for (const { index, verdict: vote } of page.lines) if (vote?.rule === SEEN) own[index] = KNOWN;
  return own;
}

/**
 * What is added to the score of each line. A line is denied by a rule that judges its words and is
 * seldom wrong, and where it goes on with the appeal of a line that is denied. Rules that judge it
 * by other lines make it doubtful.
 */
export function biasesOf(page: LineList, votes: Int32Array): Int32Array {
  const { lines } = page;
  const biases = new Int32Array(lines.length);
  let denied: BoilerplateReason | null = null;
  for (const { verdict, index } of lines) {
    const before = denied;
    denied = null;
    if (verdict === null) continue;
    if (DOUBTING.test(verdict.rule)) {
      const isBetween = verdict.rule === LIST && isInRun(page, index);
      if (isBetween || lines.length < WHOLE_PAGE) biases[index] = DOUBTED;
    } else if ((votes[index] as number) < DENIAL || verdict.reason === before) {
      denied = verdict.reason;
      biases[index] = DENIED;
    }
  }
  return biases;
}

/** The lines of lists that the story announces: dates of a tour, winners of a prize. */
export function announcedIn({ lines, first }: LineList): Line[] {
  let announced = false;
  let sinceProse = ANNOUNCER_REACH + 1;
  return lines.filter(({ verdict, prose, text, shape }, i) => {
    if (verdict) {
      announced &&= AMONG_ITEMS.has(verdict.reason);
      return false;
    }
    sinceProse = prose ? 0 : sinceProse + 1;
    const ends = text.endsWith(':') || text.endsWith('：');
    const announces = ends && shape.words >= SHORTEST_ANNOUNCER && i >= first;
    announced ||= announces && sinceProse <= ANNOUNCER_REACH;
    return announced;
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
