import type { Span } from '../../article.js';
import type { CueCandidate, CueKind } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { phraseOf } from '../draft/attribution-phrases.js';
import { likeliestEnd } from '../reported/content.js';
import type { Frame } from '../reported/content-features.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, type Tag } from '../tagging/tags.js';

/** Most times that an end is moved on. */
const MOVES = 4;

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
    parts(analysis, at) || !AFTER.has(items[at + 1]?.tag ?? 'mark')
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
  if (!sets || comma <= from || !parts(analysis, comma)) return null;
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

/** Whether an item is a comma, or words in marks that end with one. */
function parts({ items, regions, text }: QuoteAnalysis, i: number): boolean {
  const { tag, region } = items[i] as TaggedToken;
  if (tag === 'comma') return true;
  return region >= 0 && text[(regions[region]?.inner.end ?? 0) - 1] === ',';
}

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

/** Whether a subject and a verb with tense follow. */
function hasSubject(
  { items, tensed, mentionFrom, mentions }: QuoteAnalysis,
  i: number,
  to: number,
): boolean {
  const mention = mentions[mentionFrom[i] as number];
  return (
    mention?.start === i &&
    tensed[mention.end] !== tensed[Math.min(to, mention.end + 3)] &&
    !hasTenseTag((items[i] as TaggedToken).tag)
  );
}

/** Words that add to what was said behind a comma: “…, which cost the town a million”. */
const ADDITIONS: ReadonlySet<string> = new Set(
  'which whose who whom where when because as with without despite including especially particularly'.split(
    ' ',
  ),
);

const ENDS: ReadonlySet<Tag> = new Set<Tag>(['stop', 'dash', 'quote', 'colon']);

/** End of a content with the clauses that belong to it. */
function endOfClauses(analysis: QuoteAnalysis, frame: Frame, { start, end }: Span): number {
  const { items } = analysis;
  if (start < frame.cue.head) return end;
  let last = end;
  for (let move = 0; move < MOVES; move++) {
    const next = endOfNext(analysis, frame, start, last);
    if (next <= last || saysMore(analysis, last, next)) break;
    last = next;
  }
  while (last > end && (items[last - 1]?.tag === 'comma' || items[last - 1]?.tag === 'and')) last--;
  return last;
}

/** Whether another report begins in a clause: a likely verb of speech, but for its first word. */
function saysMore({ items, cues, cueFrom }: QuoteAnalysis, from: number, to: number): boolean {
  let first = from;
  while (first < to && JOINTS.has((items[first] as TaggedToken).tag)) first++;
  for (let k = cueFrom[first + 1] as number; k < cues.length; k++) {
    const { head, kind, probability, tag } = cues[k] as CueCandidate;
    if (head >= to) break;
    if (probability > LIKELY && SPEECH.has(kind) && hasTenseTag(tag)) return true;
  }
  return false;
}

const JOINTS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and', 'adv', 'to']);
const SPEECH: ReadonlySet<CueKind> = new Set<CueKind>(['say', 'tell', 'write', 'act', 'according']);
/** Probability from which a word is a cue of its own. */
const LIKELY = 0.5;

/** End of the clause that goes on behind an item, or the item itself. */
function endOfNext(analysis: QuoteAnalysis, frame: Frame, start: number, end: number): number {
  const { items, tensed, commas } = analysis;
  const { to } = frame;
  if (end + 1 >= to) return end;
  const comma = items[end]?.tag === 'comma';
  const at = comma ? end + 1 : end;
  const next = items[at] as TaggedToken;
  if (comma) {
    if (ADDITIONS.has(next.lower)) return sentenceEnd(items, at, to);
    // “that even if it did, this would”
    const first = items[start]?.tag === 'that' ? start + 1 : start;
    const opens = opensClause(items[first]) || opensClause(items[first + 1]);
    if (opens && tensed[start] !== tensed[end] && commas[start] === commas[end])
      return likeliestEnd(analysis, frame, at);
    // “roads, bridges, and tunnels”
    const list = listEnd(analysis, at, to);
    if (list > at) return list;
  }
  if (next.tag === 'and') {
    const verb = items[items[at + 1]?.tag === 'adv' ? at + 2 : at + 1];
    if (items[at + 1]?.tag === 'that') return likeliestEnd(analysis, frame, at + 2);
    if ((verb?.tag === 'base' || verb?.tag === 'to') && hasTag(items, 'to', start, end))
      return likeliestEnd(analysis, frame, at + 1);
    if (verb?.tag === 'modal') return likeliestEnd(analysis, frame, at + 1);
    if (!comma && tensed[start] !== tensed[end] && hasSubject(analysis, at + 1, to))
      return likeliestEnd(analysis, frame, at + 1);
    if (comma && items[at + 1] && willFollow(analysis, at + 1, to))
      return likeliestEnd(analysis, frame, at + 1);
  }
  // “concerns” about the bridge
  const before = items[end - 1] as TaggedToken;
  if (!comma && before.tag === 'quote' && AFTER.has(next.tag) && !parts(analysis, end - 1))
    return likeliestEnd(analysis, frame, at);
  return end;
}
const AFTER: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'to',
  'noun',
  'name',
  'adj',
  'who',
  'which',
  'that',
  'present',
  'num',
  'time',
  'ing',
]);

function willFollow(
  { items, mentionFrom, mentions }: QuoteAnalysis,
  i: number,
  to: number,
): boolean {
  const at = items[i]?.tag === 'adv' ? i + 1 : i;
  const mention = mentions[mentionFrom[at] as number];
  const verb = mention?.start === at ? mention.end : at;
  return verb < to && items[verb]?.tag === 'modal';
}

/** Last item of a list that goes on at an item: “…, bridges, and tunnels”; the item if there is none. */
function listEnd({ items }: QuoteAnalysis, at: number, to: number): number {
  for (let i = at; i < to && i < at + 14; i++) {
    const { tag } = items[i] as TaggedToken;
    if (tag === 'and') {
      let last = i + 1;
      while (last < to && LISTED.has((items[last] as TaggedToken).tag)) last++;
      // “…, and Berg and Holm call them” is a clause
      const ends = last >= to || LIST_ENDS.has((items[last] as TaggedToken).tag);
      return last > i + 1 && ends ? last : at;
    }
    if (!LISTED.has(tag) && tag !== 'comma') return at;
  }
  return at;
}

const LIST_ENDS: ReadonlySet<Tag> = new Set<Tag>([
  'stop',
  'dash',
  'comma',
  'wh',
  'who',
  'which',
  'that',
  'bracket',
]);
const LISTED: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'time',
  'prep',
  'participle',
  'ing',
]);

function hasTag(items: readonly TaggedToken[], tag: Tag, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (items[i]?.tag === tag) return true;
  return false;
}

/** Whether a word opens a clause that does not stand alone: “if”, “when”, “as”. */
function opensClause(item: TaggedToken | undefined): boolean {
  if (item === undefined) return false;
  return (item.tag === 'wh' && !ASKING.has(item.lower)) || OPENING.has(item.lower);
}

const ASKING: ReadonlySet<string> = new Set(['what', 'how', 'why', 'whether', 'where']);
const OPENING: ReadonlySet<string> = new Set(['as', 'after', 'before']);

function sentenceEnd(items: readonly TaggedToken[], at: number, to: number): number {
  let last = at;
  while (last < to && !ENDS.has((items[last] as TaggedToken).tag)) last++;
  return last;
}
