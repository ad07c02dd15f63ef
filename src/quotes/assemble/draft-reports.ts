import type { Span } from '../../article.js';
import { overlaps } from '../../language/spans.js';
import { actOf } from '../cues/acts.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { ruleOf } from '../draft/attribution-rules.js';
import { type Draft, raised } from '../draft/draft.js';
import type { Frame } from '../reported/content-features.js';
import type { Report } from '../reported/reports.js';
import { stretchOf } from '../tagging/reading.js';

/**
 * Least probability that a cue reports these words without marks, chosen by F1 of words and of
 * speakers.
 */
const LEAST = 0.29;
/** See {@link raised}. */
const MODESTY = 1.6;

/**
 * Makes the quotes of reports that are likely enough and contain no words in marks; no words are
 * reported twice.
 */
export function draftReports(analysis: QuoteAnalysis, reports: Iterable<Report>): Draft[] {
  const drafts: Draft[] = [];
  for (const report of reports) {
    const { start, end } = report.content;
    if (analysis.quotes[end] !== analysis.quotes[start]) continue;
    if (report.probability >= LEAST) drafts.push(draftReport(analysis, report));
  }
  return withoutDoubles(analysis, drafts);
}

function draftReport(analysis: QuoteAnalysis, { frame, content, probability }: Report): Draft {
  const pieces = piecesOf(analysis, frame, content).map(({ start, end }) =>
    stretchOf(analysis, start, end),
  );
  const { start } = pieces[0] as Span;
  const { end } = pieces[pieces.length - 1] as Span;
  const agent = agentOf(analysis, frame.cue);
  const mention = agent < 0 ? frame.mention : agent;
  return {
    start,
    end,
    kind: 'indirect',
    act: actOf(analysis.items, frame.cue),
    content: pieces,
    regions: [],
    speech: null,
    cue: frame.index,
    mention,
    rule: ruleOf(analysis, frame.index, mention, -1, content.start),
    confidence: raised(probability * frame.source, MODESTY),
  };
}

/** The mention after “by” of a passive verb, “was told by Berg”, or -1. */
function agentOf(
  { items, mentions, mentionFrom }: QuoteAnalysis,
  { passive, end }: CueCandidate,
): number {
  if (!passive || items[end]?.lower !== 'by') return -1;
  const index = mentionFrom[end + 1] as number;
  return mentions[index]?.start === end + 1 ? index : -1;
}

/** The reported items; also the subject before “according to”: “X, according to M, is safe”. */
function piecesOf(analysis: QuoteAnalysis, { cue, from }: Frame, content: Span): Span[] {
  const { items, tensed } = analysis;
  const comma = cue.start - 1;
  const parted = cue.kind === 'according' && content.start > cue.head && comma > from;
  if (!parted || items[comma]?.tag !== 'comma' || tensed[comma] !== tensed[from]) return [content];
  return [{ start: from, end: comma }, content];
}

/**
 * Drops reports that overlap with a more likely one: inside it, around it, or of the same words.
 */
function withoutDoubles(analysis: QuoteAnalysis, reports: Draft[]): Draft[] {
  const ordered = reports.sort((a, b) => weightOf(analysis, b) - weightOf(analysis, a));
  const bySentence = new Map<number, Draft[]>();
  return ordered.filter((report) => {
    const sentence = analysis.sentenceOf[headOf(analysis, report)] as number;
    const kept = bySentence.get(sentence) ?? [];
    if (kept.some((other) => excludes(analysis, report, other))) return false;
    kept.push(report);
    bySentence.set(sentence, kept);
    return true;
  });
}

/** The main item of a report's cue. */
function headOf({ cues }: QuoteAnalysis, { cue }: Draft): number {
  return (cues[cue] as CueCandidate).head;
}

/** Whether two reports share words, or one reports the cue of the other. */
function excludes(analysis: QuoteAnalysis, a: Draft, b: Draft): boolean {
  const holds = (span: Span, pieces: readonly Span[]) =>
    pieces.some((piece) => overlaps(piece, span));
  const cueOf = (draft: Draft) => {
    const head = headOf(analysis, draft);
    return stretchOf(analysis, head, head + 1);
  };
  return (
    a.content.some((piece) => holds(piece, b.content)) ||
    holds(cueOf(a), b.content) ||
    holds(cueOf(b), a.content)
  );
}

/**
 * Rank of a report: reports of speech come before those of documents, and those before thoughts.
 */
function weightOf(analysis: QuoteAnalysis, { confidence, act, cue }: Draft): number {
  const shown = analysis.cues[cue]?.kind === 'show';
  return confidence - (act === 'attitude' ? 2 : shown ? 1 : 0);
}
