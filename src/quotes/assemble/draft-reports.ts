import type { Span } from '../../article.js';
import { overlaps } from '../../language/spans.js';
import { actOf } from '../cues/acts.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { ruleOf } from '../draft/attribution-rules.js';
import { type Draft, raised } from '../draft/draft.js';
import { type ListingSigns, listingProbability, listingSigns } from '../reported/listing.js';
import type { Report } from '../reported/reports.js';
import { LEAST_LISTED } from '../tables/listing-weights.js';
import { stretchOf } from '../tagging/reading.js';
import { extentOf } from './extent.js';

/**
 * Least probability that a cue reports these words without marks, chosen by F1 of words and of
 * speakers.
 */
const LEAST = 0.29;
/** See {@link raised}. */
const MODESTY = 1.6;

/** A report with its rank among those that overlap with it. */
interface ReportDraft extends Draft {
  weight: number;
}

/**
 * Makes the quotes of reports that are likely enough and contain no words in marks; no words are
 * reported twice.
 *
 * @param watch - Is called for each with the signs that it is a report, to fit their weights.
 */
export function draftReports(
  analysis: QuoteAnalysis,
  reports: Iterable<Report>,
  watch?: (draft: Draft, signs: ListingSigns) => void,
): Draft[] {
  const drafts: ReportDraft[] = [];
  for (const report of reports) {
    const { start, end } = report.content;
    if (analysis.quotes[end] !== analysis.quotes[start]) continue;
    if (report.probability >= LEAST) drafts.push(draftReport(analysis, report, watch));
  }
  return withoutDoubles(analysis, drafts);
}

function draftReport(
  analysis: QuoteAnalysis,
  { frame, content, probability }: Report,
  watch?: (draft: Draft, signs: ListingSigns) => void,
): ReportDraft {
  const extent = extentOf(analysis, frame, content);
  const whole = extent[extent.length - 1] as Span;
  const pieces = extent.map(({ start, end }) => stretchOf(analysis, start, end));
  const { start } = pieces[0] as Span;
  const { end } = pieces[pieces.length - 1] as Span;
  const agent = agentOf(analysis, frame.cue);
  const mention = agent < 0 ? frame.mention : agent;
  const act = actOf(analysis.items, frame.cue);
  const likely = raised(probability * frame.source, MODESTY);
  const signs = listingSigns(analysis, frame.cue, mention, whole, act, likely);
  const listed = listingProbability(signs);
  const draft: ReportDraft = {
    start,
    end,
    kind: 'indirect',
    act,
    content: pieces,
    regions: [],
    speech: null,
    cue: frame.index,
    mention,
    rule: ruleOf(analysis, frame.index, mention, -1, content.start),
    weight: likely,
    listed: listed >= LEAST_LISTED,
    said: listed,
    attributed: frame.source,
  };
  watch?.(draft, signs);
  return draft;
}

/** The mention after “by” of a passive verb, “was told by Berg”, or after “according to”; or -1. */
function agentOf(
  { items, mentions, mentionFrom }: QuoteAnalysis,
  { kind, passive, end }: CueCandidate,
): number {
  const by = passive && items[end]?.lower === 'by';
  if (!by && kind !== 'according') return -1;
  const at = by ? end + 1 : end;
  let index = mentionFrom[at] as number;
  if (mentions[index]?.start !== at) return -1;
  // “Kelda Rail’s data”: the whole phrase, not its possessor
  while (mentions[index + 1]?.start === at) index++;
  return index;
}

/**
 * Drops reports that overlap with a more likely one: inside it, around it, or of the same words.
 */
function withoutDoubles(analysis: QuoteAnalysis, reports: ReportDraft[]): Draft[] {
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
function weightOf(analysis: QuoteAnalysis, { weight, act, cue }: ReportDraft): number {
  const shown = analysis.cues[cue]?.kind === 'show';
  return weight - (act === 'attitude' ? 2 : shown ? 1 : 0);
}
