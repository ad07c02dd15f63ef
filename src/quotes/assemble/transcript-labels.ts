import type { Span } from '../../article.js';
import { firstNameGender } from '../../entities/document/first-names.js';
import { spanAt } from '../../language/spans.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import { LEAST_LABELS } from '../marks/marks.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { NO_SPEAKERS } from '../tables/people.js';
import { stretchOf } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';

/** A paragraph of a transcript or an interview, with its speaker. */
export interface LabelledSpeech extends Span {
  /** Index among the mentions of the label, or of the name of the one who is interviewed. */
  mention: number;
}

/** Fewest items of a speech. */
export const LEAST_ITEMS = 3;

/** A label at the start of a paragraph. */
interface Label {
  index: number;
  paragraph: Span;
  /** Its words in small letters. */
  key: string;
}

/**
 * Finds paragraphs of a transcript without quotation marks: “BERG: The bridge is safe.” A label is
 * in capitals, “Q” or “A”, or the name of a person; beside such labels, any label that occurs
 * twice. Half of all labels or more must stand before sentences, as those of a list do not.
 */
export function findLabelledSpeech(analysis: QuoteAnalysis): LabelledSpeech[] {
  const { items, mentions, mentionFrom, paragraphs } = analysis;
  const labels: Label[] = [];
  const uses = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const index = mentionFrom[paragraph.start] as number;
    const mention = mentions[index];
    if (mention?.kind !== 'label' || mention.start !== paragraph.start) continue;
    if (isNoSpeaker(items, mention)) continue;
    const key = keyOf(items, mention);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    labels.push({ index, paragraph, key });
  }
  if (labels.length < LEAST_LABELS) return [];
  const surnames = surnamesOf(analysis);
  const speaking = ({ index }: Label) =>
    isSpeaker(analysis, mentions[index] as MentionPhrase, surnames);
  const own = labels.filter(speaking);
  const said = own.filter(({ index, paragraph }) =>
    isSpoken(analysis, (mentions[index] as MentionPhrase).end + 1, paragraph.end),
  );
  if (own.length < LEAST_LABELS || 2 * said.length < labels.length) return [];
  const speeches: LabelledSpeech[] = [];
  for (const label of labels) {
    if (uses.get(label.key) === 1 && !speaking(label)) continue;
    const first = (mentions[label.index] as MentionPhrase).end + 1;
    const { end } = label.paragraph;
    if (end - first < LEAST_ITEMS || hasQuote(items, first, end)) continue;
    speeches.push({ mention: label.index, ...stretchOf(analysis, first, end) });
  }
  return speeches;
}

function keyOf(items: readonly TaggedToken[], { start, end }: MentionPhrase): string {
  let key = '';
  for (let i = start; i < end; i++) key += ` ${(items[i] as TaggedToken).lower}`;
  return key;
}

function isNoSpeaker(items: readonly TaggedToken[], { start, end }: MentionPhrase): boolean {
  for (let i = start; i < end; i++) {
    if (wordSet(NO_SPEAKERS).has((items[i] as TaggedToken).lower)) return true;
  }
  return false;
}

/** Last words of the names of persons. */
function surnamesOf(analysis: QuoteAnalysis): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const mention of analysis.mentions) {
    if (mention.kind === 'name' && namesPerson(analysis, mention)) {
      surnames.add((analysis.items[mention.head] as TaggedToken).lower);
    }
  }
  return surnames;
}

/** Whether a name is a person’s: an entity says so, or its first name. */
export function namesPerson(
  { items, starts, namings }: QuoteAnalysis,
  mention: MentionPhrase,
): boolean {
  const { start, head } = mention;
  if (namings[spanAt(namings, starts[head] as number)]?.person === true) return true;
  return start < head && firstNameGender((items[start] as TaggedToken).text) !== null;
}

/** Whether a label is in capitals, “A”, or names a person. */
function isSpeaker(
  analysis: QuoteAnalysis,
  label: MentionPhrase,
  surnames: ReadonlySet<string>,
): boolean {
  const { items } = analysis;
  const last = items[label.head] as TaggedToken;
  const words = items.slice(label.start, label.end);
  if (words.every(({ text }) => text === text.toUpperCase())) return true;
  return surnames.has(last.lower) || namesPerson(analysis, label);
}

/** Whether a paragraph is said in sentences: it has a verb, and a mark ends it. */
function isSpoken({ items, tensed }: QuoteAnalysis, first: number, end: number): boolean {
  return tensed[first] !== tensed[end] && items[end - 1]?.tag === 'stop';
}

export function hasQuote(items: readonly TaggedToken[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (items[i]?.tag === 'quote') return true;
  return false;
}
