import type { BoilerplateReason, Span } from '../article.js';
import type { SourceBlock } from '../input/blocks.js';
import { judgeAlone, judgeInRun, judgeOutside, spareSubjects } from './judge-lines.js';
import { findRun, type Page, readPage } from './page.js';
import { cutSentences } from './sentence-cuts.js';
import { bridgeAppeals } from './voice.js';
import {
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
  const subjects = spareSubjects(page);
  findRun(page);
  judgeInRun(page, subjects);
  strikeComments(page);
  strikeThread(page);
  findRun(page);
  judgeOutside(page);
  bridgeAppeals(page);
  strikeLists(page);
  strikeMenus(page);
  strikeOutside(page);
  strikeRepeats(page);
  return strikesOf(page);
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
