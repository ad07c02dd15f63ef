import type { Span } from '../article.js';
import type { Analysis } from './analysis.js';
import type { Attribution } from './attribution.js';
import { type Content, contentOf } from './content.js';
import type { Draft } from './draft.js';
import type { Region } from './marks.js';
import { type Item, lastCharacter } from './reading.js';
import { ruleOf } from './rules.js';
import { isSameSource, type Source } from './sources.js';

/** The quotes of all attributed quotations, in order. */
export function draftQuotations(
  analysis: Analysis,
  attributions: readonly Attribution[],
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
  return drafts;
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

function sentenceOf(analysis: Analysis, region: number): number {
  return (analysis.items[analysis.regionItems[region] as number] as Item).sentence;
}

function sentenceOfMention({ items, mentions }: Analysis, mention: number): number {
  return items[mentions[mention]?.head ?? -1]?.sentence ?? -1;
}
