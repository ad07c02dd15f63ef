import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { NOBODY, onlyOf, type Resolution } from './meant/discourse.js';
import type { Referent } from './meant/referent.js';

/** Words for two or more that were named together. */
const TOGETHER = 'they their both couple pair duo trio';
/** Mentions before such a word that are searched, and paragraphs in between. */
const WINDOW = 12;
const PARAGRAPHS = 1;
/** How sure it is that these are meant. */
const SURE = 0.8;

/** “they”, “both”, “the couple”: those that were named last, joined by “and”. */
export function resolveTogether(
  { items, mentions, paragraphOf }: QuoteAnalysis,
  index: number,
  resolutions: readonly Resolution[],
): Resolution {
  const mention = mentions[index] as MentionPhrase;
  if (!wordSet(TOGETHER).has((items[mention.head] as TaggedToken).lower)) return NOBODY;
  for (let k = index - 1; k > Math.max(0, index - WINDOW); k--) {
    const { start, head } = mentions[k] as MentionPhrase;
    if ((paragraphOf[mention.head] as number) - (paragraphOf[head] as number) > PARAGRAPHS) break;
    const meant = resolutions[k] as Resolution;
    // a group that “they” may mean as well
    if (onlyOf(meant)?.kind === 'group' || meant.referents.length > 1) {
      return { ...meant, sure: Math.min(meant.sure, SURE), by: 'together' };
    }
    if (items[start - 1]?.lower !== 'and') continue;
    const members = joinedTo(items, mentions, k, resolutions);
    if (members.length > 1) return { referents: members, sure: SURE, by: 'together' };
  }
  return NOBODY;
}

/** The persons, or the bodies, of “A, B and C”, of which the last is given. */
export function joinedTo(
  items: readonly TaggedToken[],
  mentions: readonly MentionPhrase[],
  last: number,
  resolutions: readonly Resolution[],
): Referent[] {
  const members: Referent[] = [];
  for (let k = last; k >= 0; k--) {
    const { start, end, kind } = mentions[k] as MentionPhrase;
    const member = onlyOf(resolutions[k] ?? NOBODY);
    if (kind !== 'name' || member === undefined || member.kind !== (members[0] ?? member).kind)
      break;
    const behind = items[end];
    const joined = members.length === 1 ? behind?.lower === 'and' : behind?.tag === 'comma';
    if (members.length > 0 && (!joined || (mentions[k + 1] as MentionPhrase).start !== end + 1))
      break;
    if (!members.includes(member)) members.unshift(member);
    if (items[start - 1]?.lower !== 'and' && items[start - 1]?.tag !== 'comma') break;
  }
  return members;
}
