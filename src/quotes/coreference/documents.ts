import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { DOCUMENT_NOUNS, FINDINGS, ISSUING_VERBS } from '../tables/cue-verbs.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { joinedTo } from './couples.js';
import { NOBODY, onlyOf, type Resolution } from './meant/discourse.js';
import type { Referent } from './meant/referent.js';
import type { NameReader } from './referents.js';

/** The bodies and persons that the documents of a text speak for, by noun. */
export type DocumentBook = Map<string, Resolution>;

/** How sure the author of a document is that is named with it, and of one named before. */
const WITH_IT = 0.9;
const BEFORE = 0.75;

/** Most words between a document and who made it, and between a verb and “by”. */
const FAR = 12;
const NEAR = 3;

/**
 * Who speaks in a document: “Kelda Rail’s report”, “data from Kelda Rail”, “a Kelda Rail survey”,
 * “Kelda Rail published a report”, later “the report”; null for a mention that is no document.
 */
export function resolveDocument(
  analysis: QuoteAnalysis,
  index: number,
  named: NameReader,
  book: DocumentBook,
  resolutions: readonly Resolution[],
): Resolution | null {
  const { items, mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const noun = documentOf(items[mention.head] as TaggedToken);
  if (noun === null) return null;
  // a joint statement speaks for several
  const words = items.slice(mention.start, mention.head);
  if (words.some((word) => word.lower === 'joint')) return NOBODY;
  const author =
    possessorOf(analysis, index, resolutions) ??
    modifierOf(analysis, mention, named) ??
    behindOf(analysis, index, named);
  if (author !== null) {
    const meant: Resolution = { referents: [author], sure: WITH_IT, by: 'document' };
    book.set(noun, meant);
    return meant;
  }
  const first = (items[mention.start] as TaggedToken).lower;
  const definite = first === 'the' || first === 'this' || first === 'that';
  const known = book.get(noun);
  if (known !== undefined && definite) return { ...known, sure: BEFORE, by: 'document' };
  const issuer = issuerOf(analysis, index, resolutions);
  if (issuer !== null) book.set(noun, issuer);
  return NOBODY;
}

/** The noun of a document in the singular, or null for any other word. */
function documentOf({ lower }: TaggedToken): string | null {
  const noun = lower.endsWith('s') && !lower.endsWith('is') ? lower.slice(0, -1) : lower;
  return wordSet(DOCUMENT_NOUNS).has(noun) || wordSet(FINDINGS).has(noun) ? noun : null;
}

/** Notes in whose document a speaker speaks: “In a report on Friday, Kelda Rail said”. */
export function learnDocument(
  { items, mentions, sentenceOf }: QuoteAnalysis,
  index: number,
  meant: Resolution,
  book: DocumentBook,
): void {
  const sentence = sentenceOf[(mentions[index] as MentionPhrase).head];
  if (authorOf(meant) === null) return;
  for (let k = Math.max(0, index - NEAR); k <= index + NEAR; k++) {
    const { start, head } = mentions[k] ?? NONE;
    if (sentenceOf[head] !== sentence || items[start - 1]?.lower !== 'in') continue;
    const noun = items[start]?.lower === 'the' ? null : documentOf(items[head] as TaggedToken);
    if (noun !== null) book.set(noun, meant);
  }
}

const NONE = { start: -1, head: -1 };

/** “Kelda Rail published a report”, “Anna Berg wrote in a letter”: who did so. */
function issuerOf(
  analysis: QuoteAnalysis,
  index: number,
  resolutions: readonly Resolution[],
): Resolution | null {
  const { items, mentions, sentenceOf, subjects } = analysis;
  const { start } = mentions[index] as MentionPhrase;
  const verb = items[start - 1]?.tag === 'prep' ? start - 2 : start - 1;
  if (!wordSet(ISSUING_VERBS).has(items[verb]?.lemma ?? '')) return null;
  for (let k = index - 1; k >= 0; k--) {
    const { head } = mentions[k] as MentionPhrase;
    if (sentenceOf[head] !== sentenceOf[start]) return null;
    if ((subjects[k] as number) === 0 || head > verb) continue;
    const meant = resolutions[k] as Resolution;
    if (meant.referents.length < 2 && authorOf(meant) === null) return null;
    const referents = joinedTo(items, mentions, k, resolutions);
    return referents.length > 1 ? { ...meant, referents } : meant;
  }
  return null;
}

function authorOf(meant: Resolution | null | undefined): Referent | null {
  const author = meant == null ? undefined : onlyOf(meant);
  return author?.kind === 'body' || author?.kind === 'person' ? author : null;
}

function possessorOf(
  { mentions }: QuoteAnalysis,
  index: number,
  resolutions: readonly Resolution[],
): Referent | null {
  const { start } = mentions[index] as MentionPhrase;
  let found: Referent | null = null;
  for (let k = index - 1; mentions[k]?.start === start; k--) found ??= authorOf(resolutions[k]);
  return found;
}

/** “a Kelda Rail survey”: the body whose name stands before the noun. */
function modifierOf(
  { items }: QuoteAnalysis,
  mention: MentionPhrase,
  named: NameReader,
): Referent | null {
  for (let head = mention.head - 1; head >= mention.start; head--) {
    const { tag } = items[head] as TaggedToken;
    if (tag === 'own') return null;
    if (tag !== 'name') continue;
    const author = authorOf(named({ ...mention, head }));
    return author?.kind === 'body' ? author : null;
  }
  return null;
}

/**
 * “a report by Kelda Rail”, “data from Kelda Rail”, “a report into the fire that was published on
 * Friday by Kelda Rail”.
 */
function behindOf(analysis: QuoteAnalysis, index: number, named: NameReader): Referent | null {
  const { items, mentions, mentionFrom, sentenceOf } = analysis;
  const { end } = mentions[index] as MentionPhrase;
  let issued = Number.NEGATIVE_INFINITY;
  for (let at = end; at < Math.min(end + FAR, items.length); at++) {
    if (sentenceOf[at] !== sentenceOf[end]) return null;
    const { lower, lemma, tag } = items[at] as TaggedToken;
    if (tag === 'comma') return null;
    if (wordSet(ISSUING_VERBS).has(lemma)) issued = at;
    const joint =
      lower === 'by' ? at === end || at - issued <= NEAR : lower === 'from' && at === end;
    if (!joint) continue;
    const author = mentions[mentionFrom[at + 1] as number];
    return author?.start === at + 1 && author.kind === 'name' && !author.possessive
      ? authorOf(named(author))
      : null;
  }
  return null;
}
