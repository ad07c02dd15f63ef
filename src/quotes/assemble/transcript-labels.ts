import type { Span } from '../../article.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { LEAST_LABELS } from '../marks/marks.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { NO_SPEAKERS } from '../tables/people.js';
import { stretchOf } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';

/** A paragraph of a transcript, with its speaker. */
export interface LabelledSpeech extends Span {
  /** Index of the label among the mentions. */
  mention: number;
}

/** Fewest items of a speech. */
const LEAST_ITEMS = 3;

/** Finds paragraphs of a transcript without quotation marks: “BERG: The bridge is safe.” */
export function findLabelledSpeech(analysis: QuoteAnalysis): LabelledSpeech[] {
  const { items, mentions, mentionFrom, paragraphs } = analysis;
  const speeches: LabelledSpeech[] = [];
  let labels = 0;
  for (const { start, end } of paragraphs) {
    const index = mentionFrom[start] as number;
    const mention = mentions[index];
    if (mention?.kind !== 'label' || mention.start !== start || !isPerson(items, mention)) continue;
    labels++;
    const first = mention.end + 1;
    if (end - first < LEAST_ITEMS || hasQuote(items, first, end)) continue;
    speeches.push({ mention: index, ...stretchOf(analysis, first, end) });
  }
  return labels >= LEAST_LABELS ? speeches : [];
}

/** Whether a label looks like a person’s: in capitals, or with two words or more. */
function isPerson(items: readonly TaggedToken[], { start, end }: MentionPhrase): boolean {
  let capitals = true;
  for (let i = start; i < end; i++) {
    const { text, lower, tag } = items[i] as TaggedToken;
    if (tag !== 'name' || wordSet(NO_SPEAKERS).has(lower)) return false;
    if (text !== text.toUpperCase()) capitals = false;
  }
  return capitals || end - start > 1;
}

function hasQuote(items: readonly TaggedToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (items[i]?.tag === 'quote') return true;
  return false;
}
