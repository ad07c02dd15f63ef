import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { BODY_NOUNS } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { NOBODY, type Resolution, type Seen } from './discourse.js';
import { genderOfWord, type NameReader } from './referents.js';
import { type RoleBook, roleBearer } from './roles.js';

/** “The US president, Joe Biden,”: the name that follows between commas. */
export function resolveApposition(
  analysis: QuoteAnalysis,
  index: number,
  named: NameReader,
): Resolution | null {
  const { items, mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const next = mentions[index + 1];
  if (
    items[mention.end]?.tag !== 'comma' ||
    next?.start !== mention.end + 1 ||
    next.kind !== 'name'
  )
    return null;
  const behind = items[next.end]?.tag;
  if (behind !== 'comma' && behind !== 'stop' && behind !== 'prep') return null;
  const referent = named(next);
  return referent?.kind === 'person' ? [referent] : null;
}

/**
 * “the minister”, “the company”: resolved by the roles printed with names, or to the organisation
 * named last.
 */
export function resolveNominal(
  analysis: QuoteAnalysis,
  mention: MentionPhrase,
  seen: readonly Seen[],
  roles: RoleBook,
): Resolution {
  const { items, mentions, paragraphOf } = analysis;
  if ((items[mention.start] as TaggedToken).lower !== 'the') return NOBODY;
  const bearer = roleBearer(analysis, roles, mention);
  if (bearer !== null) return [bearer];
  const head = items[mention.head] as TaggedToken;
  const alone = mention.head - mention.start === 1;
  if (!alone || !wordSet(BODY_NOUNS).has(head.lower) || genderOfWord(head.lower) !== null)
    return NOBODY;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - 10); k--) {
    const { mention: other, referent, subject } = seen[k] as Seen;
    const place = paragraphOf[(mentions[other] as MentionPhrase).head] as number;
    if ((paragraphOf[mention.head] as number) - place > 1) break;
    if (referent.kind === 'body' && subject > 0) return [referent];
    if (referent.kind === 'country' && head.lower === 'country') return [referent];
  }
  return NOBODY;
}
