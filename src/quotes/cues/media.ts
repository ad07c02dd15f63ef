import type { Span } from '../../article.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { MEDIUM_PREPOSITIONS } from '../tables/cue-verbs.js';
import { DOCUMENT_WORDS, MEDIA_NAMES, OCCASION_WORDS } from '../tables/media-names.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag } from '../tagging/tags.js';
import { wordSet } from '../tagging/word-sets.js';
import type { CueCandidate } from './cues.js';
import type { QuoteAnalysis } from './quote-analysis.js';

/** Items after a cue that are searched. */
const WINDOW = 9;

/**
 * Where a quote was published: the outlet it was told to, the document or occasion; as items, or
 * null. “told the BBC”, “said in a statement”, “wrote on Twitter”, “in an interview with the Post”.
 *
 * @param isBody - Whether the mention of an index names an organisation.
 */
export function mediumOf(
  analysis: QuoteAnalysis,
  cue: CueCandidate,
  speaker: number,
  isBody: (mention: number) => boolean,
): Span | null {
  const { items, mentions, mentionFrom, paragraphOf, sentenceOf } = analysis;
  const paragraph = paragraphOf[cue.head];
  const source = mentions[speaker];
  let i = source !== undefined && source.start === cue.end ? source.end : cue.end;
  const medium = (at: number): MentionPhrase | null => {
    const index = mentionFrom[at] as number;
    const mention = mentions[index];
    if (mention?.start !== at || paragraphOf[at] !== paragraph) return null;
    return isMedium(items, mention, isBody(index)) ? mention : null;
  };
  if (cue.kind === 'tell') {
    const hearer = medium(i);
    if (hearer !== null) return hearer;
  }
  for (const limit = i + WINDOW; i < limit; i++) {
    const item = items[i];
    if (item === undefined || sentenceOf[i] !== sentenceOf[cue.head]) break;
    if (item.tag === 'quote' || item.tag === 'that' || item.tag === 'colon') break;
    if (hasTenseTag(item.tag)) break;
    if (item.tag !== 'prep' && item.tag !== 'to') continue;
    if (!wordSet(MEDIUM_PREPOSITIONS).has(item.lower)) continue;
    const found = medium(i + 1);
    if (found === null) continue;
    // “in an interview with the BBC”
    const outlet = items[found.end]?.lower === 'with' ? medium(found.end + 1) : null;
    return outlet ?? found;
  }
  return null;
}

function isMedium(items: readonly TaggedToken[], mention: MentionPhrase, body: boolean): boolean {
  const head = items[mention.head] as TaggedToken;
  if (mention.kind === 'nominal') {
    const { lower } = head;
    const one = lower.endsWith('s') ? lower.slice(0, -1) : lower;
    return [DOCUMENT_WORDS, OCCASION_WORDS].some(
      (list) => wordSet(list).has(lower) || wordSet(list).has(one),
    );
  }
  if (mention.kind !== 'name') return false;
  const acronym = head.text.length > 2 && head.text === head.text.toUpperCase();
  return acronym || wordSet(MEDIA_NAMES).has(head.lower) || body;
}
