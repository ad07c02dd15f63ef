import type { BoilerplateReason, Span } from '../article.js';
import type { SourceBlock } from '../input/blocks.js';
import { judgeAppeal } from './appeal.js';
import { judgeLine } from './line-rules.js';
import { findRun, isInRun, type Page, readPage, shareBefore } from './page.js';
import { cutSentences } from './sentence-cuts.js';
import {
  bridgeAppeals,
  isAppeal,
  strikeComments,
  strikeLists,
  strikeMenus,
  strikeOutside,
  strikeRepeats,
  strikeThread,
} from './zone-rules.js';

/** A block, or whole sentences of one, that are no body text. */
export interface Strike extends Span {
  /** Index of the block; `start` and `end` count in its text. */
  block: number;
  /** What it is. */
  reason: BoilerplateReason;
  /** What struck it. */
  rule: string;
  /** How sure that is, 0 to 1. */
  confidence: number;
}

/**
 * Finds what of a page is no body text, headline or dek.
 *
 * Each line is judged by itself, then the run of prose is found, then by what stands around each
 * line, and last sentence by sentence.
 *
 * @param blocks - The blocks of a text or page.
 * @returns Strikes in order, without overlap.
 */
export function findFurniture(blocks: readonly SourceBlock[]): Strike[] {
  const page = readPage(blocks);
  judgeAlone(page);
  findRun(page);
  reviewRun(page);
  strikeComments(page);
  strikeThread(page);
  findRun(page);
  judgeAppeals(page);
  bridgeAppeals(page);
  strikeLists(page);
  strikeMenus(page);
  strikeOutside(page);
  strikeRepeats(page);
  return strikesOf(page);
}

/** First look: what each line is wherever it stands, and clear appeals, so that the run can be told. */
function judgeAlone(page: Page): void {
  let top = true;
  for (const line of page.lines) {
    line.verdict =
      judgeLine(line.text, line.shape, { inRun: false, top, late: false }) ??
      (top ? null : judgeAppeal(line.shape, { inRun: true, beside: false }));
    if (line.verdict === null) top = false;
  }
}

/** Second look, in the run of prose: only what is furniture there too stays struck. */
function reviewRun(page: Page): void {
  for (const line of page.lines) {
    if (line.verdict && !isInRun(page, line.index)) continue;
    const inRun = isInRun(page, line.index);
    if (!inRun) continue;
    const late = shareBefore(page, line.index) > 0.75;
    line.verdict =
      judgeLine(line.text, line.shape, { inRun, top: line.index === 0, late }) ??
      judgeAppeal(line.shape, { inRun, beside: false });
  }
}

/** Appeals outside the run, and bios behind it, which need less to be told. */
function judgeAppeals(page: Page): void {
  for (const line of page.lines) {
    if (line.verdict || line.index === 0) continue;
    const inRun = isInRun(page, line.index);
    const before = page.lines[line.index - 1]?.verdict;
    const beside = Boolean(before && isAppeal(before));
    const late = shareBefore(page, line.index) > 0.75;
    if (!inRun) {
      line.verdict =
        judgeAppeal(line.shape, { inRun, beside }) ??
        judgeLine(line.text, line.shape, { inRun, top: false, late });
    } else if (late) line.verdict = judgeLine(line.text, line.shape, { inRun, top: false, late });
  }
}

function strikesOf(page: Page): Strike[] {
  const strikes: Strike[] = [];
  for (const line of page.lines) {
    const { index: block, text } = line;
    if (line.verdict) strikes.push({ block, start: 0, end: text.length, ...line.verdict });
    else {
      for (const { start, end, verdict } of cutSentences(page, line)) {
        strikes.push({ block, start, end, ...verdict });
      }
    }
  }
  return strikes;
}
