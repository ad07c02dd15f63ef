import type { Span } from '../article.js';
import type { Analysis } from './analysis.js';
import { endBehind, endOfHeadline, trimEnd } from './content-end.js';
import { skipOpening, startBehind } from './content-start.js';
import { type CueCandidate, hasTense, isPredicate } from './cues.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import type { Source } from './sources.js';
import { hasTenseTag } from './tags.js';

/** What a cue reports: items `start` up to `end`. */
export interface Content extends Span {
  /** Where it stands: behind the cue, before it, or round it. */
  side: 'behind' | 'before' | 'round';
}

/** Longest reported content in the reporter’s words, in items. */
const LONGEST = 90;

/**
 * What a cue reports in its sentence, by order and marks.
 *
 * @param mention - Its source, or undefined where nobody is named.
 * @param sources - The sources of any cue, for seeing where the next report of the same speaker begins.
 */
export function contentOf(
  analysis: Analysis,
  index: number,
  mention: MentionPhrase | undefined,
  sources: (cue: number) => Source[],
): Content | null {
  const cue = analysis.cues[index] as CueCandidate;
  const { items } = analysis;
  const sentence = analysis.sentences[(items[cue.head] as Item).sentence] as Span;
  const near =
    mention !== undefined && mention.start >= sentence.start && mention.end <= sentence.end;
  const source = near ? mention : undefined;
  const from = Math.max(sentence.start, cue.head - LONGEST);
  const to = Math.min(sentence.end, cue.head + LONGEST);
  if (cue.kind === 'according') return aroundAccording(items, cue, source, from, to);
  if (isPredicate(items, cue)) return subjectOf(items, cue, from);
  const before = contentBefore(analysis, cue, source, from, to);
  if (before !== null) return before;
  const start = startBehind(items, cue, source, to);
  const limit = endOfHeadline(analysis, start, to);
  const end = trimEnd(items, start, endBehind(analysis, index, start, limit, sources));
  return end > start ? { start, end, side: 'behind' } : null;
}

/** “X, according to M”, “According to M, X”. */
function aroundAccording(
  items: readonly Item[],
  cue: CueCandidate,
  source: MentionPhrase | undefined,
  from: number,
  to: number,
): Content | null {
  let behind = source !== undefined && source.start >= cue.end ? source.end : cue.end;
  while (behind < to && items[behind]?.tag !== 'comma' && items[behind]?.tag !== 'stop') behind++;
  const start = skipOpening(items, from, cue.start);
  const end = trimEnd(items, start, cue.start);
  const rest = { start: behind + 1, end: trimEnd(items, behind + 1, to) };
  if (end <= start) return rest.end > rest.start ? { ...rest, side: 'behind' } : null;
  const goesOn = items[behind]?.tag === 'comma' && hasFinite(items, rest.start, rest.end);
  if (goesOn && rest.end - rest.start > 3) return { start, end: rest.end, side: 'round' };
  return { start, end, side: 'before' };
}

/** “X is a demand of M”: all before the verb. */
function subjectOf(items: readonly Item[], cue: CueCandidate, from: number): Content | null {
  let end = cue.head - 1;
  while (end > from && (items[end] as Item).tag !== 'be') end--;
  const start = skipOpening(items, from, end);
  return end > start ? { start, end, side: 'before' } : null;
}

/** “X, M said.” and “X, said M.” */
function contentBefore(
  analysis: Analysis,
  cue: CueCandidate,
  source: MentionPhrase | undefined,
  from: number,
  to: number,
): Content | null {
  if (cue.kind !== 'say' && cue.kind !== 'tell' && cue.kind !== 'write') return null;
  const { items } = analysis;
  if (!hasTense(items, cue)) return null;
  const inverted = source !== undefined && source.start === cue.end;
  let left = cue.start;
  if (!inverted && source !== undefined) {
    if (source.start > cue.start) return null;
    left = subjectStart(items, source.start, from);
  }
  const mark = items[left - 1];
  // the comma may stand inside the quotation that ends the report
  const marked = mark?.tag === 'comma' || mark?.tag === 'dash' || mark?.tag === 'quote';
  if (left - 1 <= from || !marked) return null;
  const behind = inverted && source !== undefined ? source.end : cue.end;
  if (!inverted && hasReport(items, behind, to)) return null;
  const start = skipOpening(items, from, left);
  const end = trimEnd(items, start, mark?.tag === 'quote' ? left : left - 1);
  if (end - start < 2 || !hasFinite(items, start, end)) return null;
  return { start, end, side: 'before' };
}

/** Start of a subject, an apposition before it taken along: “The minister, Anna Berg, said”. */
function subjectStart(items: readonly Item[], start: number, from: number): number {
  let left = start;
  while (left - 1 > from) {
    const tag = (items[left - 1] as Item).tag;
    if (tag !== 'det' && tag !== 'adj' && tag !== 'prep' && tag !== 'noun' && tag !== 'name') break;
    left--;
  }
  return left;
}

/** Whether what stands behind a cue holds a clause or a quotation of its own. */
function hasReport(items: readonly Item[], start: number, to: number): boolean {
  for (let i = start; i < to; i++) {
    const { tag } = items[i] as Item;
    if (tag === 'quote' || tag === 'that' || hasTenseTag(tag)) return true;
    if (tag === 'comma' && items[i + 1]?.tag !== 'quote') return false;
  }
  return false;
}

function hasFinite(items: readonly Item[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const { tag } = items[i] as Item;
    if (hasTenseTag(tag) || tag === 'quote') return true;
  }
  return false;
}
