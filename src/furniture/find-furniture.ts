import type { BoilerplateReason, Span } from '../article.js';
import type { SourceBlock } from '../input/blocks.js';
import { strikeByScores } from './line-model/smooth-line-scores.js';
import { marginOf, THRESHOLD } from './line-model/threshold.js';
import { findRun, type LineList, readPage } from './lines/line-list.js';
import { countReturns, type FurnitureMemory } from './lines/memory.js';
import { verdict } from './lines/verdict.js';
import {
  strikeComments,
  strikeLists,
  strikeMenus,
  strikeNumbered,
  strikeRepeats,
} from './rules/context-rules.js';
import { judgeAlone, judgeInRun, judgeOutside, spareSubjects } from './rules/judge-lines.js';
import { SEEN } from './rules/name-strikes.js';
import { bridgeAppeals } from './rules/outlet-voice.js';
import { cutSentences } from './rules/sentence-cuts.js';

/** A block, or whole sentences of one, that are removed. */
export interface Strike extends Span {
  /** Index of the block; `start` and `end` are offsets in its text. */
  block: number;
  /** Why it is removed. */
  reason: BoilerplateReason;
  /** The rule or model that removes it. */
  rule: string;
  /** How sure that is, 0 to 1. */
  confidence: number;
}

/** What is known besides the text, and how sure a strike must be. */
export interface FurnitureOptions {
  /** What was learnt from other texts of the outlet. */
  memory?: FurnitureMemory | undefined;
  /** See `StripOptions.threshold`. */
  threshold?: number | undefined;
}

/**
 * Finds the text that is not headline, dek or body.
 *
 * Rules come first. They judge each line by itself, then find the run of prose, then judge each
 * line by the lines around it. A model weighs what they say and decides which lines are removed.
 * Last, the kept lines that no rule spoke against are checked sentence by sentence.
 *
 * @param blocks - The blocks of a text or page.
 * @returns Strikes in order, without overlap.
 */
export function findFurniture(
  blocks: readonly SourceBlock[],
  { memory, threshold = THRESHOLD }: FurnitureOptions = {},
): Strike[] {
  const page = judgeByRules(blocks, memory);
  strikeByScores(page, marginOf(threshold));
  return strikesOf(page).filter(
    ({ confidence }) => confidence >= threshold || threshold <= THRESHOLD,
  );
}

/** Applies the rules to each line. */
export function judgeByRules(blocks: readonly SourceBlock[], memory?: FurnitureMemory): LineList {
  const page = readPage(blocks);
  if (memory) recall(page, memory);
  judgeAlone(page);
  const subjects = spareSubjects(page);
  findRun(page);
  judgeInRun(page, subjects);
  strikeComments(page);
  findRun(page);
  judgeOutside(page);
  bridgeAppeals(page);
  strikeLists(page);
  strikeNumbered(page);
  strikeMenus(page);
  strikeRepeats(page);
  return page;
}

/** Notes which lines are known from other texts. */
function recall(page: LineList, memory: FurnitureMemory): void {
  const counts = countReturns(
    page.lines.map(({ text }) => text),
    memory,
  );
  for (const line of page.lines) {
    const count = counts[line.index] as number;
    if (count > 0) line.seen = verdict('other', SEEN, Math.min(0.99, 0.8 + 0.05 * count));
  }
}

export function strikesOf(page: LineList): Strike[] {
  const strikes: Strike[] = [];
  for (const line of page.lines) {
    const { index: block, text } = line;
    if (line.verdict) strikes.push({ block, start: 0, end: text.length, ...line.verdict });
    else if (!line.spared) {
      for (const { start, end, verdict } of cutSentences(page, line)) {
        strikes.push({ block, start, end, ...verdict });
      }
    }
  }
  return strikes;
}
