import type { Span } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { phraseOf } from '../draft/attribution-phrases.js';
import {
  CONTINUES,
  endOfClauses,
  endsClause,
  hasSubject,
  hasTag,
  opensClause,
  saysMore,
} from '../reported/clause-ends.js';
import { likeliestEnd } from '../reported/content.js';
import type { Frame } from '../reported/content-features.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import type { Tag } from '../tagging/tags.js';

/**
 * The reported items, in order: what the model of contents found, up to the end of the clauses that
 * belong to it, and what stands before or behind a cue between commas.
 */
export function extentOf(analysis: QuoteAnalysis, frame: Frame, content: Span): Span[] {
  const { items, likely, tensed } = analysis;
  const { cue, from, to } = frame;
  const own = { start: content.start, end: endOfClauses(analysis, frame, content) };
  const aside = asideOf(analysis, frame);
  if (aside === null) return [own];
  const start = clauseStart(items, from, aside.start);
  const before = { start, end: aside.start };
  if (before.end <= before.start || likely[before.end] !== likely[before.start]) return [own];
  if (own.start > cue.head) {
    if (!aside.closed) {
      // “The man fell, Berg told police”
      return isClause(analysis, before) && tensed[own.end] === tensed[cue.end] ? [before] : [own];
    }
    return [before, own];
  }
  if (own.end !== before.end && own.end !== before.end + 1) return [own];
  const first = isClause(analysis, before) ? before : own;
  if (!aside.closed) return [first];
  const next = aside.end;
  // “X, Berg said, and Y is”
  const joint = items[next]?.tag === 'and' ? next + 1 : -1;
  if (joint < 0 || !hasSubject(analysis, joint, to)) return [first];
  const end = likeliestEnd(analysis, frame, joint);
  if (end < 0 || likely[end] !== likely[joint]) return [first];
  const last = endOfClauses(analysis, frame, { start: joint, end });
  return [first, { start: next, end: last }];
}

/**
 * The clause around words in marks in the sentence of their cue, if no model has found it: from
 * behind the cue, or from the beginning of the sentence.
 *
 * @param at - The item of the words.
 */
export function clauseAround(analysis: QuoteAnalysis, frame: Frame, at: number): Span | null {
  const { items, tensed } = analysis;
  const { cue, from, to } = frame;
  if (at < from || at >= to) return null;
  if (cue.head > at) {
    const aside = asideOf(analysis, frame);
    const start = clauseStart(items, from, at);
    if (aside === null || aside.start <= at || saysMore(analysis, start, at)) return null;
    return { start, end: aside.start };
  }
  let start = startBehind(analysis, frame, at);
  if (start < 0) return null;
  if (start < at && tensed[start] === tensed[at] && hasComma(items, start, at)) {
    while (items[start]?.tag !== 'comma' || hasComma(items, start + 1, at)) start++;
    start++;
  }
  if (saysMore(analysis, start, at)) return null;
  const end =
    endsClause(analysis, at) || !CONTINUES.has(items[at + 1]?.tag ?? 'mark')
      ? at + 1
      : likeliestEnd(analysis, frame, at + 1);
  return { start, end: endOfClauses(analysis, frame, { start, end: Math.max(end, at + 1) }) };
}

/** First item behind a cue that may be what is said: behind a colon, “that” or who is told. */
function startBehind(analysis: QuoteAnalysis, { cue, mention }: Frame, at: number): number {
  const { items, mentions, mentionFrom } = analysis;
  for (let i = at - 1; i >= cue.end; i--) if (items[i]?.tag === 'colon') return i + 1;
  for (let i = cue.end; i < at; i++) if (items[i]?.tag === 'that') return i;
  const source = mentions[mention];
  let start =
    source !== undefined && source.start >= cue.end
      ? Math.max(cue.end, phraseOf(analysis, source, cue).end)
      : cue.end;
  if (cue.kind === 'tell') {
    const told = mentions[mentionFrom[start] as number];
    if (told?.start === start) start = told.end;
  }
  // “vowed in a letter to “act now””
  if (items[at - 1]?.tag === 'to' && items[start]?.tag === 'prep') return at - 1;
  return start > at ? -1 : start;
}

function hasComma(items: readonly TaggedToken[], start: number, end: number): boolean {
  return hasTag(items, 'comma', start, end);
}

/** A cue with its source between commas, or behind one: from the comma to behind the other. */
interface Aside extends Span {
  closed: boolean;
}

/** “X, Berg said, Y”, “X, according to Berg, Y”; null if the cue does not stand so. */
function asideOf(analysis: QuoteAnalysis, { cue, mention, from, to }: Frame): Aside | null {
  const { items, mentions } = analysis;
  const source = mentions[mention];
  if (source === undefined) return null;
  const phrase = phraseOf(analysis, source, cue);
  const first = Math.min(phrase.start, cue.start);
  const comma = first - 1;
  const sets =
    cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'write' || cue.kind === 'according';
  if (!sets || comma <= from || !endsClause(analysis, comma)) return null;
  if (cue.kind === 'according' ? source.start < cue.end : source.end > cue.start) return null;
  let end = Math.max(phrase.end, cue.end);
  if (cue.kind !== 'according') {
    if (phrase.end < cue.start - 1) return null;
    // “told reporters”, “said on Monday”
    while (end < to && ADDRESS.has((items[end] as TaggedToken).tag)) end++;
  }
  const closed = end < to && items[end]?.tag === 'comma';
  if (!closed && end < to && items[end]?.tag !== 'stop') return null;
  return {
    start: items[comma]?.tag === 'comma' ? comma : comma + 1,
    end: closed ? end + 1 : end,
    closed,
  };
}

const ADDRESS: ReadonlySet<Tag> = new Set<Tag>([
  'name',
  'noun',
  'det',
  'adj',
  'prep',
  'time',
  'num',
  'object',
  'own',
  'poss',
]);

/** Where the words of a sentence begin that a speaker may have said: behind “But” and “However,”. */
function clauseStart(items: readonly TaggedToken[], from: number, to: number): number {
  let start = from;
  if (items[start]?.tag === 'and') start++;
  if (items[start]?.tag === 'adv' && items[start + 1]?.tag === 'comma') start += 2;
  return Math.min(start, to);
}

/** Whether items are a clause of their own: a verb with tense, outside what “when” opens. */
function isClause({ items, tensed }: QuoteAnalysis, { start, end }: Span): boolean {
  if (tensed[start] === tensed[end]) return false;
  return !opensClause(items[start]) || (tensed[end] as number) - (tensed[start] as number) > 1;
}
