import type { Span } from '../../article.js';
import type { CueCandidate, CueKind } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, type Tag } from '../tagging/tags.js';
import { likeliestEnd } from './content.js';
import type { Frame } from './content-features.js';

/** Most times that an end is moved on. */
const MOVES = 4;

/** Words that add to what was said behind a comma: “…, which cost the town a million”. */
const ADDITIONS: ReadonlySet<string> = new Set(
  'which whose who whom where when because as with without despite including especially particularly'.split(
    ' ',
  ),
);

const ENDS: ReadonlySet<Tag> = new Set<Tag>(['stop', 'dash', 'quote', 'colon']);

/** End of a content with the clauses that belong to it. */
export function endOfClauses(analysis: QuoteAnalysis, frame: Frame, { start, end }: Span): number {
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
export function saysMore(
  { items, cues, cueFrom }: QuoteAnalysis,
  from: number,
  to: number,
): boolean {
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
  if (!comma && before.tag === 'quote' && CONTINUES.has(next.tag) && !endsClause(analysis, end - 1))
    return likeliestEnd(analysis, frame, at);
  return end;
}
export const CONTINUES: ReadonlySet<Tag> = new Set<Tag>([
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

export function hasTag(
  items: readonly TaggedToken[],
  tag: Tag,
  start: number,
  end: number,
): boolean {
  for (let i = start; i < end; i++) if (items[i]?.tag === tag) return true;
  return false;
}

/** Whether a word opens a clause that does not stand alone: “if”, “when”, “as”. */
export function opensClause(item: TaggedToken | undefined): boolean {
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

/** Whether a subject and a verb with tense follow. */
export function hasSubject(
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

/** Whether an item is a comma, or words in marks that end with one. */
export function endsClause({ items, regions, text }: QuoteAnalysis, i: number): boolean {
  const { tag, region } = items[i] as TaggedToken;
  if (tag === 'comma') return true;
  return region >= 0 && text[(regions[region]?.inner.end ?? 0) - 1] === ',';
}
