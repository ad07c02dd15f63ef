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
  const subjects = spareSubjects(page);
  findRun(page);
  reviewRun(page, subjects);
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
      judgeAppeal(line.shape, { inRun: true, beside: false });
    if (line.verdict === null) top = false;
  }
}

/** A story that appeals in so many places is about the thing: about subscriptions, or donations. */
const PLACES_OF_A_SUBJECT = 3;

/** Takes appeals back that stand all over the prose, and gives the reasons they were struck for. */
function spareSubjects({ lines }: Page): Set<BoilerplateReason> {
  const places = new Map<BoilerplateReason, number>();
  for (const { index, verdict, prose } of lines) {
    if (!verdict || !prose || !verdict.rule.startsWith('appeal')) continue;
    if (lines[index - 1]?.verdict) continue;
    places.set(verdict.reason, (places.get(verdict.reason) ?? 0) + 1);
  }
  const subjects = new Set<BoilerplateReason>();
  for (const [reason, count] of places) if (count >= PLACES_OF_A_SUBJECT) subjects.add(reason);
  for (const line of lines) {
    if (line.prose && line.verdict && subjects.has(line.verdict.reason)) line.verdict = null;
  }
  return subjects;
}

/** Second look, in the run of prose: only what is furniture there too stays struck. */
function reviewRun(page: Page, subjects: ReadonlySet<BoilerplateReason>): void {
  for (const line of page.lines) {
    const inRun = isInRun(page, line.index);
    if (!inRun) continue;
    const late = shareBefore(page, line.index) > 0.75;
    line.verdict =
      judgeLine(line.text, line.shape, { inRun, top: line.index === 0, late }) ??
      judgeAppeal(line.shape, { inRun, beside: false });
    if (line.prose && line.verdict && subjects.has(line.verdict.reason)) line.verdict = null;
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
