import type { CueCandidate } from './cues.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import { MEDIUM_PREPOSITIONS } from './tables/cues.js';
import { hasTenseTag, MARKS, type Tag } from './tags.js';
import { wordSet } from './word-sets.js';

/** Items behind a cue that may hold day, place and medium: “said in a statement on Monday that”. */
const CIRCUMSTANCE = 14;

/** First item of what is reported behind a cue: hearer, day, place and medium are passed over. */
export function startBehind(
  items: readonly Item[],
  cue: CueCandidate,
  source: MentionPhrase | undefined,
  to: number,
): number {
  let start = source !== undefined && source.start === cue.end ? source.end : cue.end;
  const reports = cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'write';
  if (reports) {
    const that = findThat(items, start, Math.min(to, start + CIRCUMSTANCE));
    if (that >= 0) return that;
    start = passHearer(items, cue, start, to);
    start = passCircumstance(items, start, to);
  }
  while (start < to && MARKS.has((items[start] as Item).tag)) start++;
  return start;
}

/** Leaves out “But”, “And” and marks that open a sentence. */
export function skipOpening(items: readonly Item[], start: number, end: number): number {
  let i = start;
  while (i < end && MARKS.has((items[i] as Item).tag)) i++;
  return i;
}

/** The “that” which opens the report, with no verb before it; -1 where there is none. */
function findThat(items: readonly Item[], start: number, to: number): number {
  for (let i = start; i < to; i++) {
    const { tag } = items[i] as Item;
    if (tag === 'that') return i;
    if (hasTenseTag(tag) || tag === 'pron' || tag === 'quote' || tag === 'stop') return -1;
  }
  return -1;
}

/** “told the BBC (that)”, “assured her”. */
function passHearer(items: readonly Item[], cue: CueCandidate, start: number, to: number): number {
  if (cue.kind !== 'tell' || cue.passive) return start;
  if (items[start]?.tag === 'object' || items[start]?.lower === 'her') return start + 1;
  let i = start;
  while (i < to && NOUN_PHRASE.has((items[i] as Item).tag)) {
    // “told the BBC the plan was dead”: a second phrase begins
    if (i > start && items[i]?.tag === 'det') break;
    i++;
  }
  return i;
}

const NOUN_PHRASE: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'time',
  'and',
]);

/** “on Monday”, “in a statement”, “after the vote,”: day, place and medium behind a cue. */
function passCircumstance(items: readonly Item[], start: number, to: number): number {
  let i = start;
  const limit = Math.min(to, start + CIRCUMSTANCE);
  while (i < limit) {
    const item = items[i] as Item;
    const adverb = wordSet(TIME_ADVERBS).has(item.lower);
    if (item.tag === 'time' || adverb || (item.tag === 'adj' && items[i + 1]?.tag === 'time')) {
      i++;
      continue;
    }
    if (item.tag !== 'prep' || !wordSet(MEDIUM_PREPOSITIONS).has(item.lower)) break;
    let end = i + 1;
    while (end < limit && NOUN_PHRASE.has((items[end] as Item).tag)) {
      if (end > i + 1 && items[end]?.tag === 'det') break;
      end++;
    }
    i = end;
  }
  return i;
}

/** Adverbs of time that stand behind a cue. */
const TIME_ADVERBS =
  'today tomorrow yesterday tonight later earlier then again recently afterwards afterward overnight once also';
