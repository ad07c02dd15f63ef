import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { DOCUMENT_NOUNS, FINDINGS, ISSUING_VERBS } from '../tables/cue-verbs.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { NOBODY, onlyOf, type Resolution } from './discourse.js';
import type { Referent } from './referent.js';
import type { NameReader } from './referents.js';

/** The bodies and persons that the documents of a text speak for, by noun. */
export type DocumentBook = Map<string, Referent>;

/** How sure the author of a document is that is named with it, and of one named before. */
const WITH_IT = 0.9;
const BEFORE = 0.75;

/**
 * Who speaks in a document: “Kelda Rail’s report”, “data from Kelda Rail”, “a Kelda Rail survey”,
 * later “the report”; null for a mention that is no document.
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
  const { lower } = items[mention.head] as TaggedToken;
  const noun = lower.endsWith('s') && !lower.endsWith('is') ? lower.slice(0, -1) : lower;
  if (!wordSet(DOCUMENT_NOUNS).has(noun) && !wordSet(FINDINGS).has(noun)) return null;
  // a joint statement speaks for several
  const words = items.slice(mention.start, mention.head);
  if (words.some((word) => word.lower === 'joint')) return NOBODY;
  const author =
    possessorOf(analysis, index, resolutions) ??
    modifierOf(analysis, mention, named) ??
    behindOf(analysis, index, named);
  if (author !== null) {
    book.set(noun, author);
    return { referents: [author], sure: WITH_IT };
  }
  const known = book.get(noun);
  const first = (items[mention.start] as TaggedToken).lower;
  const definite = first === 'the' || first === 'this' || first === 'that';
  return known !== undefined && definite ? { referents: [known], sure: BEFORE } : NOBODY;
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

/** “a report by Kelda Rail”, “data published by Kelda Rail”. */
function behindOf(analysis: QuoteAnalysis, index: number, named: NameReader): Referent | null {
  const { items, mentions, mentionFrom } = analysis;
  const { end } = mentions[index] as MentionPhrase;
  const issued = wordSet(ISSUING_VERBS).has(items[end]?.lemma ?? '');
  const at = issued ? end + 1 : end;
  const { lower } = items[at] ?? { lower: '' };
  if (lower !== 'by' && (issued || lower !== 'from')) return null;
  const author = mentions[mentionFrom[at + 1] as number];
  return author?.start === at + 1 && author.kind === 'name' && !author.possessive
    ? authorOf(named(author))
    : null;
}
