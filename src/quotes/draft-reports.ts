import type { Span } from '../article.js';
import { overlaps } from '../language/spans.js';
import { actOf } from './acts.js';
import type { Analysis } from './analysis.js';
import type { Frame } from './content-features.js';
import type { Draft } from './draft.js';
import type { Item } from './reading.js';
import type { Report } from './reports.js';
import { ruleOf } from './rules.js';

/** Least probability that a cue reports these words without marks: said, or thought. */
const LEAST_SAID = 0.28;
const LEAST_THOUGHT = 0.32;

/** The quotes of reports that are sure enough and hold no words in marks, each words but once. */
export function draftReports(analysis: Analysis, reports: Iterable<Report>): Draft[] {
  const drafts: Draft[] = [];
  for (const report of reports) {
    const { start, end } = report.content;
    if (analysis.quotes[end] !== analysis.quotes[start]) continue;
    const draft = draftReport(analysis, report);
    const least = draft.act === 'attitude' ? LEAST_THOUGHT : LEAST_SAID;
    if (report.probability >= least) drafts.push(draft);
  }
  return withoutDoubles(analysis, drafts);
}

function draftReport(analysis: Analysis, { frame, content, probability }: Report): Draft {
  const pieces = piecesOf(analysis, frame, content).map((piece) => ({
    start: (analysis.items[piece.start] as Item).start,
    end: (analysis.items[piece.end - 1] as Item).end,
  }));
  const { start } = pieces[0] as Span;
  const { end } = pieces[pieces.length - 1] as Span;
  return {
    start,
    end,
    kind: 'indirect',
    act: actOf(analysis.items, frame.cue),
    content: pieces,
    regions: [],
    speech: null,
    cue: frame.index,
    mention: frame.mention,
    rule: ruleOf(analysis, frame.index, frame.mention, -1, content.start),
    confidence: probability * frame.source,
  };
}

/** The items of a report; its subject too where “according to” parts it: “X, according to M, is safe”. */
function piecesOf(analysis: Analysis, { cue, from }: Frame, content: Span): Span[] {
  const { items, tensed } = analysis;
  const comma = cue.start - 1;
  const parted = cue.kind === 'according' && content.start > cue.head && comma > from;
  if (!parted || items[comma]?.tag !== 'comma' || tensed[comma] !== tensed[from]) return [content];
  return [{ start: from, end: comma }, content];
}

/** Leaves out reports within reports, or of the same words as a surer one. */
function withoutDoubles(analysis: Analysis, reports: Draft[]): Draft[] {
  const ordered = reports.sort((a, b) => weightOf(analysis, b) - weightOf(analysis, a));
  const kept: Draft[] = [];
  for (const report of ordered) {
    if (!kept.some((other) => conflicts(analysis, report, other))) kept.push(report);
  }
  return kept;
}

function conflicts(analysis: Analysis, a: Draft, b: Draft): boolean {
  return (
    overlaps(a, b) &&
    (a.content.some((p) => b.content.some((q) => overlaps(p, q))) ||
      within(analysis, a, b) ||
      within(analysis, b, a))
  );
}

function within(analysis: Analysis, a: Draft, b: Draft): boolean {
  const head = analysis.items[(analysis.cues[a.cue] as { head: number }).head] as Item;
  return b.content.some((p) => p.start <= head.start && head.end <= p.end);
}

/** What is said goes before what is shown, and that before what is thought. */
function weightOf(analysis: Analysis, { confidence, act, cue }: Draft): number {
  const shown = analysis.cues[cue]?.kind === 'show';
  return confidence - (act === 'attitude' ? 1 : shown ? 0.5 : 0);
}
