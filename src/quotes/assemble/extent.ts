import type { Span } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { phraseOf } from '../draft/attribution-phrases.js';
import type { MentionPhrase } from '../mentions/mentions.js';
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
  const { cue, mention, from, to } = frame;
  const own = { start: content.start, end: endOfClauses(analysis, frame, content) };
  const aside = asideOf(analysis, frame);
  if (aside === null) return [own];
  const start = clauseStart(items, from, aside.start);
  const before = { start, end: aside.start };
  if (before.end <= before.start || likely[before.end] !== likely[before.start]) return [own];
  void mention;
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
  const sets = cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'write' || cue.kind === 'according';
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
  return { start: items[comma]?.tag === 'comma' ? comma : comma + 1, end: closed ? end + 1 : end, closed };
}

const ADDRESS: ReadonlySet<Tag> = new Set<Tag>(['name', 'noun', 'det', 'adj', 'prep', 'time', 'num', 'object', 'own', 'poss']);

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
function isClause({ items, tensed, commas }: QuoteAnalysis, { start, end }: Span): boolean {
  if (tensed[start] === tensed[end]) return false;
  return !opensClause(items[start]) || commas[start] !== commas[end];
}

/** Whether a subject and a verb with tense follow. */
function hasSubject({ items, tensed, mentionFrom, mentions }: QuoteAnalysis, i: number, to: number): boolean {
  const mention = mentions[mentionFrom[i] as number];
  return mention?.start === i && tensed[mention.end] !== tensed[Math.min(to, mention.end + 3)] && !hasTenseTag((items[i] as TaggedToken).tag);
}

/** Words that add to what was said behind a comma: “…, which cost the town a million”. */
const ADDITIONS: ReadonlySet<string> = new Set(
  'which whose whom who where when although though because so unless whereas with without despite including especially particularly'.split(' '),
);

const ENDS: ReadonlySet<Tag> = new Set<Tag>(['stop', 'dash', 'quote', 'colon']);

/** End of a content with the clauses that belong to it. */
function endOfClauses(analysis: QuoteAnalysis, frame: Frame, { start, end }: Span): number {
  const { items, likely } = analysis;
  if (start < frame.cue.head) return end;
  let last = end;
  for (let move = 0; move < MOVES; move++) {
    const next = endOfNext(analysis, frame, start, last);
    if (next <= last || likely[next] !== likely[last]) break;
    last = next;
  }
  while (last > end && (items[last - 1]?.tag === 'comma' || items[last - 1]?.tag === 'and')) last--;
  return last;
}

/** End of the clause that goes on behind an item, or the item itself. */
function endOfNext(analysis: QuoteAnalysis, frame: Frame, start: number, end: number): number {
  const { items, tensed, commas } = analysis;
  const { to } = frame;
  if (end + 1 >= to) return end;
  const comma = items[end]?.tag === 'comma';
  const at = comma ? end + 1 : end;
  const next = items[at] as TaggedToken;
  if (comma) {
    const more = ADDITIONS.has(next.lower) || (next.lower === 'as' );
    if (more && R('add')) return sentenceEnd(items, at, to);
    // “that even if it did, this would”
    const first = items[start]?.tag === 'that' ? start + 1 : start;
    if (R('sub')&&(opensClause(items[first]) || opensClause(items[first + 1])) && commas[start] === commas[end])
      return likeliestEnd(analysis, frame, at);
    // “roads, bridges, and tunnels”
    const list = listEnd(analysis, at, to);
    if (R('list')&&list > at) return list;
  }
  if (next.tag === 'and') {
    const verb = items[items[at + 1]?.tag === 'adv' ? at + 2 : at + 1];
    if (R('that')&&items[at + 1]?.tag === 'that') return likeliestEnd(analysis, frame, at + 2);
    if (R('to')&&(verb?.tag === 'base' || (verb?.tag==='to')) && hasTag(items, 'to', start, end)) return likeliestEnd(analysis, frame, at + 1);
    if (R('modal')&&verb?.tag === 'modal') return likeliestEnd(analysis, frame, at + 1);
    if (R('subj')&&!comma && tensed[start] !== tensed[end] && hasSubject(analysis, at + 1, to)) return likeliestEnd(analysis, frame, at + 1);
    if (R('would')&&comma && items[at+1] && willFollow(analysis, at+1, to)) return likeliestEnd(analysis, frame, at + 1);
  }
  // “concerns” about the bridge
  const before = items[end - 1] as TaggedToken;
  if (R('quote')&&!comma && before.tag === 'quote' && AFTER.has(next.tag) && !parts(analysis, end - 1)) return likeliestEnd(analysis, frame, at);
  return end;
}
export const RULES = (globalThis as any).process?.env?.RULES?.split(',') as string[]|undefined;
const R = (n: string) => RULES === undefined || RULES.includes(n);

const AFTER: ReadonlySet<Tag> = new Set<Tag>(['prep', 'to', 'noun', 'name', 'adj', 'who', 'which', 'that']);

function willFollow({items, mentionFrom, mentions}: QuoteAnalysis, i: number, to: number): boolean {
  const at = items[i]?.tag === 'adv' ? i + 1 : i;
  const mention = mentions[mentionFrom[at] as number];
  const verb = mention?.start === at ? mention.end : at;
  return verb < to && items[verb]?.tag === 'modal';
}

/** Last item of a list that goes on at an item: “…, bridges, and tunnels”; the item if there is none. */
function listEnd({ items, tensed, mentionOf }: QuoteAnalysis, at: number, to: number): number {
  for (let i = at; i < to && i < at + 14; i++) {
    const { tag } = items[i] as TaggedToken;
    if (tag === 'and') {
      let last = i + 1;
      while (last < to && LISTED.has((items[last] as TaggedToken).tag)) last++;
      void mentionOf;
      return last > i + 1 && tensed[at] === tensed[last] ? last : at;
    }
    if (!LISTED.has(tag) && tag !== 'comma') return at;
  }
  return at;
}

const LISTED: ReadonlySet<Tag> = new Set<Tag>(['det', 'poss', 'adj', 'num', 'name', 'noun', 'own', 'time', 'prep', 'participle', 'ing']);

function hasTag(items: readonly TaggedToken[], tag: Tag, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (items[i]?.tag === tag) return true;
  return false;
}

function opensClause(item: TaggedToken | undefined): boolean {
  return item !== undefined && (item.tag === 'wh' && item.lower !== 'what' && item.lower !== 'how' && item.lower !== 'whether' && item.lower !== 'why' || item.lower === 'as' || item.lower==='after'||item.lower==='before'||item.lower==='despite' || item.lower === 'during');
}

function sentenceEnd(items: readonly TaggedToken[], at: number, to: number): number {
  let last = at;
  while (last < to && !ENDS.has((items[last] as TaggedToken).tag)) last++;
  return last;
}

export type { MentionPhrase };
