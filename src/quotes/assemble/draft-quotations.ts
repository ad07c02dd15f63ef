import type { Span } from '../../article.js';
import { bucket } from '../../model/hashed-features.js';
import { actOf } from '../cues/acts.js';
import type { CueKind } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { ruleOf } from '../draft/attribution-rules.js';
import { addContent, type Draft, raised } from '../draft/draft.js';
import type { Region } from '../marks/region.js';
import { LEAST_VOICED } from '../quoted/attribution.js';
import type { Attribution } from '../quoted/candidate.js';
import { LENGTHS, quotationOf } from '../quoted/quotations.js';
import { frameOf } from '../reported/content.js';
import type { Report } from '../reported/reports.js';
import { stretchOf } from '../tagging/reading.js';
import type { Tag } from '../tagging/tags.js';
import { clauseAround, extentOf } from './extent.js';

/** See {@link raised}. */
const MODESTY = 1.27;
/** Least probability of a quote without cue and speaker. */
export const LEAST_ALONE = 0.7;

/** Makes the quotes of all attributed quotations, in order. */
export function draftQuotations(
  analysis: QuoteAnalysis,
  attributions: readonly Attribution[],
  reports: ReadonlyMap<number, Report>,
): Draft[] {
  const drafts: Draft[] = [];
  const byCue = new Map<number, Draft>();
  for (const attribution of attributions) {
    if (!isVoiced(attribution)) continue;
    const piece = pieceOf(analysis, attribution, reports);
    const last = drafts[drafts.length - 1];
    const on = goesOn(analysis, last, attribution);
    const own = on ? last : attribution.cue < 0 ? undefined : byCue.get(attribution.cue);
    const same = own !== undefined && own === last && own.mention === attribution.mention;
    if (same && (on || isBeside(analysis, own, attribution))) {
      own.regions.push(attribution.region);
      own.said = Math.min(own.said, saidBy(attribution));
      own.attributed = Math.min(own.attributed, attribution.probability);
      if (piece.partial) own.kind = 'partial';
      addContent(own, piece);
      continue;
    }
    // a cue in another sentence belongs to the quote there, so this quote has none
    const cue = own === undefined ? attribution.cue : -1;
    const draft: Draft = {
      start: piece.start,
      end: piece.end,
      kind: piece.partial ? 'partial' : 'direct',
      act: actOf(analysis.items, analysis.cues[cue], true),
      content: [{ start: piece.start, end: piece.end }],
      regions: [attribution.region],
      speech: null,
      cue,
      mention: attribution.mention,
      rule: ruleOf(analysis, cue, attribution.mention, attribution.region),
      listed: isListed(analysis, attribution),
      said: saidBy(attribution),
      attributed: attribution.probability,
    };
    drafts.push(draft);
    if (cue >= 0) byCue.set(cue, draft);
  }
  return drafts;
}

/**
 * Whether a quotation is somebody’s speech; one with neither cue nor speaker needs a higher
 * probability.
 */
function isVoiced({ cue, mention, voiced }: Attribution): boolean {
  return voiced >= (cue < 0 && mention < 0 ? LEAST_ALONE : LEAST_VOICED);
}

/** Lowest confidence of words in marks behind a verb in the passive, as terms are. */
const LEAST_PASSIVE = 0.5;

/** Length of a term, and least probability of so short a quote without a verb of speech. */
const SHORT = /* @__PURE__ */ bucket(3, LENGTHS);
const LEAST_SHORT = 0.9;
const SPEECHLESS: ReadonlySet<CueKind> = new Set<CueKind>(['plain', 'other']);

/**
 * Whether words in marks are listed by default: “rules based on “if-then”” are nobody's, nor is
 * “the tide turned in the “crypto winter””.
 */
function isListed(analysis: QuoteAnalysis, attribution: Attribution): boolean {
  const cue = analysis.cues[attribution.cue];
  const said = saidBy(attribution);
  if (cue?.passive === true && said * attribution.probability < LEAST_PASSIVE) return false;
  if (said >= LEAST_SHORT || (cue !== undefined && !SPEECHLESS.has(cue.kind))) return true;
  const { words, ending } = quotationOf(analysis, attribution.region);
  return words > SHORT || ending > 0;
}

function saidBy({ voiced }: Attribution): number {
  return raised(voiced, MODESTY);
}

/** Whether a quotation continues the one before, since its paragraph was left open. */
function goesOn(
  analysis: QuoteAnalysis,
  last: Draft | undefined,
  attribution: Attribution,
): boolean {
  if (last === undefined) return false;
  const before = last.regions[last.regions.length - 1] as number;
  return attribution.region === before + 1 && (analysis.regions[before + 1] as Region).goesOn;
}

/** Whether a quotation is in the same paragraph as the last one of a quote. */
function isBeside({ regions }: QuoteAnalysis, own: Draft, { region }: Attribution): boolean {
  const last = regions[own.regions[own.regions.length - 1] as number] as Region;
  return last.paragraph === (regions[region] as Region).paragraph;
}

/** The reported words around a quotation: itself, or the reporter’s clause that contains it. */
function pieceOf(
  analysis: QuoteAnalysis,
  { region, cue }: Attribution,
  reports: ReadonlyMap<number, Report>,
): Span & { partial: boolean } {
  const { start, end } = analysis.regions[region] as Region;
  const { at, full } = quotationOf(analysis, region);
  const stands = full || standsAlone(analysis, at);
  const content = full ? undefined : contentAround(analysis, cue, at, stands, reports.get(cue));
  if (content === undefined) return { start, end, partial: !stands };
  const whole = stretchOf(analysis, content.start, content.end);
  const from = Math.min(start, whole.start);
  const to = Math.max(end, whole.end);
  return { start: from, end: to, partial: from < start || to > end || !stands };
}

/** The reported items around words in marks, if they are a part of them. */
function contentAround(
  analysis: QuoteAnalysis,
  cue: number,
  at: number,
  stands: boolean,
  report: Report | undefined,
): Span | undefined {
  const holds = (piece: Span) => piece.start <= at && at < piece.end;
  const found = report && extentOf(analysis, report.frame, report.content).find(holds);
  if (found !== undefined || cue < 0 || stands) return found;
  return clauseAround(analysis, frameOf(analysis, cue), at) ?? undefined;
}

/**
 * Whether a quotation is not part of a clause: it is at the start of a sentence, or follows a comma
 * or colon.
 */
function standsAlone({ items, sentenceOf }: QuoteAnalysis, at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || sentenceOf[at - 1] !== sentenceOf[at]) return true;
  // “because, “it is safe””
  if (before.tag === 'comma' && JOINTS.has(items[at - 2]?.tag ?? 'mark')) return false;
  return before.tag === 'comma' || before.tag === 'colon' || before.tag === 'stop';
}

const JOINTS: ReadonlySet<Tag> = new Set<Tag>(['wh', 'that', 'and']);
