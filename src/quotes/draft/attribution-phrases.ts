import type { Span } from '../../article.js';
import type { CueCandidate } from '../cues/cues.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { endOf } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, type Tag } from '../tagging/tags.js';

/** Most items that a speaker’s phrase may extend beyond its core on each side. */
const REACH = 18;

const PHRASE: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'time',
  'prep',
  'and',
  'bracket',
  'comma',
  'adv',
]);

/** The phrase of a speaker, and the mention joined to it by “and”. */
export interface SpeakerPhrase extends Span {
  /** Index of the other mention: “Berg” of “Berg and Holm said”; -1 if there is none. */
  joined: number;
}

/**
 * The whole phrase of a speaker as printed, as items, with titles, appositions and phrases with a
 * preposition: “The minister, Anna Berg,” and “a spokesman for the ministry”.
 *
 * @param cue - The cue it is the source of, or undefined.
 */
export function phraseOf(
  analysis: QuoteAnalysis,
  mention: MentionPhrase,
  cue: CueCandidate | undefined,
): SpeakerPhrase {
  const core = { start: mention.start, end: mention.end, joined: -1 };
  if (mention.kind !== 'name' && mention.kind !== 'nominal') return core;
  if (mention.possessive) return core;
  if (cue !== undefined && mention.end <= cue.start) {
    const { items, mentionOf, paragraphOf } = analysis;
    if (paragraphOf[mention.start] !== paragraphOf[cue.start]) return core;
    const left = leftOf(analysis, mention, cue);
    const end = endBeforeCue(analysis, mention, cue);
    const before = left < mention.start && items[mention.start - 1]?.tag === 'and';
    const behind = end > mention.end + 1 && items[mention.end]?.tag === 'and';
    const at = before ? mention.start - 2 : behind ? mention.end + 1 : -1;
    return { start: left, end, joined: mentionOf[at] ?? -1 };
  }
  return { ...core, end: endBehind(analysis, mention) };
}

/** End of a subject: everything up to its verb, if there are only phrases in between. */
function endBeforeCue(analysis: QuoteAnalysis, mention: MentionPhrase, cue: CueCandidate): number {
  const { items } = analysis;
  if (cue.start - mention.end > REACH) return mention.end;
  let end = cue.start;
  for (let i = mention.end; i < cue.start; i++) {
    const { tag } = items[i] as TaggedToken;
    if (tag === 'who' || tag === 'which') {
      end = i;
      break;
    }
    // there is another clause in between, so only the core is certain
    if (!PHRASE.has(tag)) return mention.end;
  }
  while (end > mention.end && TRAILING.has((items[end - 1] as TaggedToken).tag)) end--;
  return end;
}

const TRAILING: ReadonlySet<Tag> = new Set<Tag>(['comma', 'adv', 'and', 'prep', 'time']);

/**
 * Start of a subject: a name or role before it that it is an apposition to, or joined to by “and”.
 */
function leftOf(analysis: QuoteAnalysis, mention: MentionPhrase, cue: CueCandidate): number {
  const { items, starts, mentions, mentionOf, paragraphOf } = analysis;
  const joint = items[mention.start - 1];
  const paragraph = paragraphOf[mention.start];
  if (joint === undefined || paragraphOf[mention.start - 1] !== paragraph) return mention.start;
  if (joint.tag !== 'and' && joint.tag !== 'comma') return mention.start;
  const before = mentions[mentionOf[mention.start - 2] ?? -1];
  if (before === undefined || before.end !== mention.start - 1) return mention.start;
  if (endOf(analysis, mention.start - 1) > (starts[mention.start] as number)) return mention.start;
  if (paragraphOf[before.start] !== paragraph) return mention.start;
  const opening = items[before.start - 1];
  const opens =
    opening === undefined ||
    paragraphOf[before.start - 1] !== paragraph ||
    OPENINGS.has(opening.tag);
  if (!opens || before.possessive) return mention.start;
  if (joint.tag === 'and') {
    return before.kind === mention.kind && joint.lower === 'and' ? before.start : mention.start;
  }
  // an apposition consists of a role and a name, and a comma follows before the cue
  const closed = items[cue.start - 1]?.tag === 'comma' || items[mention.end]?.tag === 'comma';
  const beside = closed && before.kind !== mention.kind;
  return beside && before.kind !== 'pronoun' && before.kind !== 'who'
    ? before.start
    : mention.start;
}

const OPENINGS: ReadonlySet<Tag> = new Set<Tag>([
  'stop',
  'comma',
  'quote',
  'that',
  'wh',
  'and',
  'dash',
  'mark',
]);

/** End of a phrase that follows its cue: “said Anna Berg, a spokeswoman for the port”. */
function endBehind(analysis: QuoteAnalysis, mention: MentionPhrase): number {
  const { items, mentions, mentionOf, paragraphOf } = analysis;
  const paragraph = paragraphOf[mention.start] as number;
  // words that continue a phrase are in the same paragraph
  const last = (analysis.paragraphs[paragraph] as Span).end - 1;
  const limit = Math.min(last, mention.end + REACH);
  let end = mention.end;
  while (end < limit) {
    const item = items[end] as TaggedToken;
    const next = mentions[mentionOf[end + 1] ?? -1];
    const age = item.tag === 'comma' && items[end + 1]?.tag === 'num';
    if (age && isBoundary(analysis, end + 2, paragraph)) {
      end += 2;
      continue;
    }
    const joins =
      item.tag === 'comma' ? besides(next) : item.tag === 'prep' && HANGING.has(item.lower);
    if (!joins || next === undefined || next.start !== end + 1) break;
    const verb = items[next.end];
    // “…, and a man said”: the next phrase is the subject of another clause
    if (verb !== undefined && paragraphOf[next.end] === paragraph && hasTenseTag(verb.tag)) break;
    if (item.tag === 'comma' && !isBoundary(analysis, next.end, paragraph) && verb?.tag !== 'prep')
      break;
    end = next.end;
  }
  return end;
}

const HANGING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with']);

/** Whether a phrase after a comma may be an apposition. */
function besides(mention: MentionPhrase | undefined): boolean {
  return mention?.kind === 'name' || mention?.kind === 'nominal';
}

function isBoundary({ items, paragraphOf }: QuoteAnalysis, i: number, paragraph: number): boolean {
  const item = items[i];
  return (
    item === undefined ||
    paragraphOf[i] !== paragraph ||
    item.tag === 'comma' ||
    item.tag === 'stop' ||
    item.tag === 'quote'
  );
}
