import type { QuoteKind, Span } from '../article.js';
import { firstSpanBehind, overlaps } from '../language/spans.js';
import type { Analysis } from './analysis.js';
import type { Attribution } from './attribution.js';
import { type Content, contentOf, isSameSource } from './content.js';
import type { CueCandidate } from './cues.js';
import { findLabelledSpeech, type LabelledSpeech } from './labels.js';
import type { Region } from './marks.js';
import type { MentionPhrase } from './mentions.js';
import { type Item, lastCharacter } from './reading.js';
import type { Report } from './reports.js';
import type { Source } from './sources.js';

/** A quote before its speaker is resolved and its spans are put in order. */
export interface Draft extends Span {
  kind: QuoteKind;
  /** Its quotations, in order. */
  regions: number[];
  /** What is spoken behind a label, without marks; null elsewhere. */
  speech: Span | null;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1. */
  mention: number;
  rule: QuoteRule;
  confidence: number;
}

/**
 * How a quote got its speaker. The set is closed.
 *
 * - `cue-after`: speaker and verb follow it: “…,” she said
 * - `inverted`: the verb stands before the speaker: “…,” said Berg
 * - `cue-before`: speaker and verb stand before it
 * - `relative`: the verb belongs to “who” or “which”
 * - `passive`: a verb in the passive: “was told by Berg”
 * - `according-to`: according to the speaker
 * - `noun-cue`: a noun reports it: “her claim that”
 * - `colon`: the speaker and a colon
 * - `label`: a label opens the paragraph: “BERG: …”
 * - `continued`: it goes on from the quote before
 * - `signature`: the speaker stands behind a dash, below or beside it: “…” — Anna Berg
 * - `nearby`: the speaker is named beside it, without a verb
 */
export type QuoteRule =
  | 'cue-after'
  | 'inverted'
  | 'cue-before'
  | 'relative'
  | 'passive'
  | 'according-to'
  | 'noun-cue'
  | 'colon'
  | 'label'
  | 'continued'
  | 'signature'
  | 'nearby';

/** Least probability that a cue reports speech. */
const LEAST_REPORT = 0.35;
/** Least confidence of an indirect quote, its speaker taken into account. */
const LEAST_CONFIDENCE = 0.3;
/** How sure a label is. */
const LABELLED = 0.8;

/** Puts quotations and reports together into quotes, in order of their start. */
export function draftQuotes(
  analysis: Analysis,
  attributions: readonly Attribution[],
  reports: readonly Report[],
  sources: (cue: number) => Source[],
): Draft[] {
  const drafts: Draft[] = [];
  const used = new Set<number>();
  for (const attribution of attributions) {
    if (attribution.mention < 0) continue;
    const last = drafts[drafts.length - 1];
    if (last !== undefined && goesOn(analysis, last, attribution)) {
      extend(analysis, last, attribution);
      continue;
    }
    // the cue of another sentence is that of the quote there: this one goes on without
    const taken = used.has(attribution.cue) && isCueElsewhere(analysis, attribution);
    const cue = taken ? -1 : attribution.cue;
    const draft = draftOf(analysis, { ...attribution, cue }, sources);
    drafts.push(draft);
    if (draft.cue >= 0) used.add(draft.cue);
  }
  const indirect = reports
    .filter((report) => report.probability >= LEAST_REPORT && !used.has(report.cue))
    .map((report) => draftReport(analysis, report, sources))
    .filter((draft) => draft.confidence >= LEAST_CONFIDENCE);
  const speeches = findLabelledSpeech(analysis).map(draftSpeech);
  const kept = withoutDoubles(indirect).filter((draft) => !liesIn(draft, speeches));
  return [...drafts, ...kept, ...speeches].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a quotation belongs to the quote before: the same cue, or a paragraph that was left open. */
function goesOn(analysis: Analysis, last: Draft, attribution: Attribution): boolean {
  const before = last.regions[last.regions.length - 1] as number;
  if (attribution.region !== before + 1) return false;
  const region = analysis.regions[attribution.region] as Region;
  const { unclosed, paragraph } = analysis.regions[before] as Region;
  if (unclosed && region.paragraph === paragraph + 1) {
    return attribution.mention === last.mention;
  }
  if (attribution.cue < 0 || attribution.cue !== last.cue || region.paragraph !== paragraph) {
    return false;
  }
  // words in marks of a later sentence are a quote of their own, unless they are a whole utterance
  const sentence = sentenceOf(analysis, attribution.region);
  return sentence === sentenceOf(analysis, before) || isWhole(analysis, attribution.region);
}

function sentenceOfMention({ items, mentions }: Analysis, mention: number): number {
  return items[mentions[mention]?.head ?? -1]?.sentence ?? -1;
}

function sentenceOf(analysis: Analysis, region: number): number {
  return (analysis.items[analysis.regionItems[region] as number] as Item).sentence;
}

/** Whether the cue of a quotation stands in another sentence. */
function isCueElsewhere(analysis: Analysis, { region, cue }: Attribution): boolean {
  const head = analysis.cues[cue]?.head ?? -1;
  return analysis.items[head]?.sentence !== sentenceOf(analysis, region);
}

function extend(analysis: Analysis, draft: Draft, attribution: Attribution): void {
  const region = analysis.regions[attribution.region] as Region;
  draft.regions.push(attribution.region);
  draft.end = Math.max(draft.end, region.end);
  draft.confidence = Math.min(draft.confidence, attribution.probability);
}

function draftOf(
  analysis: Analysis,
  attribution: Attribution,
  sources: (cue: number) => Source[],
): Draft {
  const { region, cue, mention, probability } = attribution;
  const { start, end } = analysis.regions[region] as Region;
  const draft: Draft = {
    start,
    end,
    kind: 'direct',
    regions: [region],
    speech: null,
    cue,
    mention,
    rule: ruleOf(analysis, cue, mention, region),
    confidence: probability,
  };
  if (isWhole(analysis, region)) return draft;
  const at = analysis.regionItems[region] as number;
  const holder = cueThatHolds(analysis, cue, mention, at, sources);
  if (holder !== null) {
    const { content } = holder;
    draft.cue = holder.cue;
    draft.start = (analysis.items[content.start] as Item).start;
    draft.end = (analysis.items[content.end - 1] as Item).end;
  } else if (cue < 0 && sentenceOfMention(analysis, mention) !== sentenceOf(analysis, region)) {
    // “Instead, they “act like children””: the sentence goes on from the quote before
    const sentence = analysis.sentences[sentenceOf(analysis, region)] as Span;
    draft.start = (analysis.items[sentence.start] as Item).start;
  }
  if (draft.start < start || draft.end > end || !isClause(analysis, region)) draft.kind = 'partial';
  return draft;
}

/**
 * The cue whose content holds a quotation: the one it was given to, or a later one of the same speaker:
 * “He said he was for it and called on them to “act now””.
 */
function cueThatHolds(
  analysis: Analysis,
  cue: number,
  mention: number,
  at: number,
  sources: (cue: number) => Source[],
): { cue: number; content: Content } | null {
  if (cue < 0) return null;
  const holds = (content: Content | null) =>
    content !== null && content.start <= at && at < content.end;
  const own = contentOf(analysis, cue, analysis.mentions[mention], sources);
  if (own !== null && holds(own)) return { cue, content: own };
  const last = analysis.cueFrom[at] as number;
  for (let k = last - 1; k > cue && k > last - 5; k--) {
    const kind = analysis.cues[k]?.kind;
    if (kind === 'think' || kind === 'show' || kind === 'noun') continue;
    if (!isSameSource(analysis, mention, sources(k)[0]?.mention ?? -1)) continue;
    const content = contentOf(analysis, k, analysis.mentions[mention], sources);
    if (content !== null && holds(content)) return { cue: k, content };
  }
  return null;
}

/** Whether a quotation is a whole utterance: it begins with a capital and ends like a sentence. */
function isWhole(analysis: Analysis, region: number): boolean {
  const { inner, unclosed, carried } = analysis.regions[region] as Region;
  if (unclosed || carried) return true;
  const { items } = analysis;
  const at = analysis.regionItems[region] as number;
  const before = items[at - 1];
  const first = analysis.text[inner.start] ?? '';
  const capital = first !== first.toLowerCase();
  const opens =
    before === undefined ||
    before.paragraph !== (items[at] as Item).paragraph ||
    ['comma', 'colon', 'stop', 'quote', 'dash'].includes(before.tag);
  const ends = ',.?!…—-'.includes(lastCharacter(analysis, region));
  return (
    (capital && ends && (opens || before?.lemma === 'say')) || (opens && before?.tag === 'colon')
  );
}

/** Whether a quotation of which nothing more is known stands for itself. */
function isClause(analysis: Analysis, region: number): boolean {
  const at = analysis.regionItems[region] as number;
  const before = analysis.items[at - 1];
  return (
    before === undefined ||
    before.paragraph !== analysis.items[at]?.paragraph ||
    before.tag === 'stop'
  );
}

function draftReport(
  analysis: Analysis,
  report: Report,
  sources: (cue: number) => Source[],
): Draft {
  const { content, cue, mention } = report;
  const probability = sources(cue)[0]?.probability ?? 0;
  return {
    start: (analysis.items[content.start] as Item).start,
    end: (analysis.items[content.end - 1] as Item).end,
    kind: 'indirect',
    regions: [],
    speech: null,
    cue,
    mention,
    rule: ruleOf(analysis, cue, mention, -1, content.start),
    confidence: report.probability * probability,
  };
}

function draftSpeech({ mention, start, end }: LabelledSpeech): Draft {
  return {
    start,
    end,
    kind: 'direct',
    regions: [],
    speech: { start, end },
    cue: -1,
    mention,
    rule: 'label',
    confidence: LABELLED,
  };
}

/** Whether a draft lies in the speech of a transcript: there the speaker himself reports. */
function liesIn(draft: Span, speeches: readonly Span[]): boolean {
  const speech = speeches[firstSpanBehind(speeches, draft.start)];
  return speech !== undefined && speech.start <= draft.start;
}

/** Leaves out reports that say the same as a surer one. */
function withoutDoubles(reports: Draft[]): Draft[] {
  const ordered = reports.sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Draft[] = [];
  for (const report of ordered) {
    let double = false;
    for (let k = kept.length - 1; k >= Math.max(0, kept.length - 4) && !double; k--) {
      const other = kept[k] as Draft;
      if (!overlaps(other, report)) continue;
      const shared = Math.min(other.end, report.end) - Math.max(other.start, report.start);
      const crosses =
        other.end > report.start && other.end < report.end && other.start < report.start;
      if (shared * 4 < other.end - other.start + report.end - report.start && !crosses) continue;
      if (report.confidence > other.confidence) kept.splice(k, 1);
      else double = true;
    }
    if (!double) kept.push(report);
  }
  return kept;
}

function ruleOf(
  analysis: Analysis,
  cueIndex: number,
  mentionIndex: number,
  region: number,
  content = 0,
): QuoteRule {
  const cue = analysis.cues[cueIndex] as CueCandidate | undefined;
  const mention = analysis.mentions[mentionIndex] as MentionPhrase | undefined;
  const at = region < 0 ? content : (analysis.regionItems[region] as number);
  if (cue === undefined) {
    const place = analysis.items[mention?.head ?? at]?.paragraph;
    const same = place === analysis.items[at]?.paragraph;
    if (!same) return 'continued';
    const signed = analysis.items[at + 1]?.tag === 'dash' && mention?.start === at + 2;
    return signed ? 'signature' : 'nearby';
  }
  if (cue.kind === 'according') return 'according-to';
  if (cue.kind === 'noun') return 'noun-cue';
  if (cue.kind === 'colon') return 'colon';
  if (mention?.kind === 'who') return 'relative';
  if (cue.passive) return 'passive';
  if (cue.head < at) return 'cue-before';
  return mention !== undefined && mention.start > cue.head ? 'inverted' : 'cue-after';
}
