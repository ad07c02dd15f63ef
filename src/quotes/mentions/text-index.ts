import { bucket } from '../../model/hashed-features.js';
import { TAGS, tagTable } from '../tagging/feature-codes.js';
import type { Reading } from '../tagging/reading.js';
import { type Bounds, readText } from '../tagging/tagged-text.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, isVerbTag, type Tag } from '../tagging/tags.js';
import { findMentions, type MentionPhrase } from './mentions.js';
import { type Path, pathOf } from './path-hash.js';
import { findEchoes } from './repeated-quotes.js';

/**
 * A text with its mentions, and indexes that find things by position and count them between two
 * positions.
 */
export interface TextIndex extends Reading, Path {
  mentions: MentionPhrase[];
  /** For each item, the index of the first mention that begins at or after it. */
  mentionFrom: Int32Array;
  /** For each item, the index of the widest mention that contains it, or -1. */
  mentionOf: Int32Array;
  /** For each mention, what is between its end and the verb of its clause. */
  subjects: Int8Array;
  /** For each mention, how many mentions have the same head, as a bucket. */
  frequencies: Int8Array;
  /** For each quotation, where else its words are quoted. */
  echoes: Int8Array;
  /** The nearest quotation before and after each item, far away if its paragraph has none. */
  quoteBefore: Int32Array;
  quoteBehind: Int32Array;
  /** Numbers of quotations, verbs, verbs with tense, commas and mentions before each item. */
  quotes: Int32Array;
  verbs: Int32Array;
  tensed: Int32Array;
  commas: Int32Array;
  mentioned: Int32Array;
}

/** A distance greater than any that counts. */
const FAR = 1000;

/** Reads a text, finds its mentions, and makes the indexes. */
export function placesOf(text: string, bounds?: Bounds): TextIndex {
  const reading = readText(text, bounds);
  const { items } = reading;
  const mentions = findMentions(reading);
  const mentionOf = new Int32Array(items.length).fill(-1);
  mentions.forEach(({ start, end, kind }, index) => {
    for (let i = start; i < end; i++)
      if (kind !== 'own' || mentionOf[i] === -1) mentionOf[i] = index;
  });
  const heads = countHeads(items, mentions);
  const path = pathOf(items, mentions, mentionOf);
  // each field by its name: objects made with a spread are slow to read in every later step
  return {
    text: reading.text,
    items,
    starts: reading.starts,
    paragraphOf: reading.paragraphOf,
    sentenceOf: reading.sentenceOf,
    regions: reading.regions,
    regionItems: reading.regionItems,
    paragraphs: reading.paragraphs,
    sentences: reading.sentences,
    namings: reading.namings,
    mentions,
    mentionFrom: firstFrom(
      items.length,
      mentions.map((mention) => mention.start),
    ),
    mentionOf,
    subjects: Int8Array.from(mentions, (mention) => subjectDegree(reading, mention)),
    frequencies: Int8Array.from(mentions, ({ head }) =>
      bucket(heads.get((items[head] as TaggedToken).lower) as number, FREQUENCIES),
    ),
    echoes: findEchoes(text, reading.regions),
    quoteBefore: quoteBeside(reading, 1, -FAR),
    quoteBehind: quoteBeside(reading, -1, items.length + FAR),
    quotes: countTags(items, QUOTES),
    verbs: countTags(items, VERBS),
    tensed: countTags(items, TENSED),
    commas: countTags(items, COMMAS),
    mentioned: countMentions(mentionOf),
    signs: path.signs,
    stepEnds: path.stepEnds,
  };
}

const FREQUENCIES = [1, 3, 8];

function countHeads(
  items: readonly TaggedToken[],
  mentions: readonly MentionPhrase[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { head } of mentions) {
    const { lower } = items[head] as TaggedToken;
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
}

/** For each item the nearest quotation of its paragraph against a direction, or `far`. */
function quoteBeside({ items, paragraphOf }: Reading, step: 1 | -1, far: number): Int32Array {
  const beside = new Int32Array(items.length);
  let last = far;
  for (let i = step > 0 ? 0 : items.length - 1; i >= 0 && i < items.length; i += step) {
    if (paragraphOf[i] !== paragraphOf[i - step]) last = far;
    beside[i] = last;
    if (items[i]?.tag === 'quote') last = i;
  }
  return beside;
}

const QUOTES = /* @__PURE__ */ tagTable(['quote']);
const COMMAS = /* @__PURE__ */ tagTable(['comma']);
const VERBS = /* @__PURE__ */ tagTable(/* @__PURE__ */ TAGS.filter(isVerbTag));
const TENSED = /* @__PURE__ */ tagTable(/* @__PURE__ */ TAGS.filter(hasTenseTag));

/** For each item, and for the end, the number of items with some tags before it. */
function countTags(items: readonly TaggedToken[], tags: Uint8Array): Int32Array {
  const before = new Int32Array(items.length + 1);
  let count = 0;
  for (let i = 0; i < items.length; i++) {
    count += tags[(items[i] as TaggedToken).code] as number;
    before[i + 1] = count;
  }
  return before;
}

/** For each item, and for the end, the number of mentions that begin before it. */
function countMentions(mentionOf: Int32Array): Int32Array {
  const before = new Int32Array(mentionOf.length + 1);
  let count = 0;
  for (let i = 0; i < mentionOf.length; i++) {
    if (mentionOf[i] !== -1 && mentionOf[i] !== mentionOf[i - 1]) count++;
    before[i + 1] = count;
  }
  return before;
}

/** For each item, and for the end, the index of the first offset at or after it. */
export function firstFrom(size: number, offsets: readonly number[]): Int32Array {
  const from = new Int32Array(size + 1);
  let index = 0;
  for (let i = 0; i <= size; i++) {
    while (index < offsets.length && (offsets[index] as number) < i) index++;
    from[i] = index;
  }
  return from;
}

/** Items after a mention that are searched for the verb of which it may be the subject. */
const SUBJECT_WINDOW = 22;

/**
 * How a mention looks like a subject: 1 a verb with tense follows, 2 a verb without tense, 3 a verb
 * after an insertion between commas, 4 a verb after a phrase with a preposition, 0 none.
 */
function subjectDegree({ items, paragraphOf }: Reading, mention: MentionPhrase): number {
  const inside = (k: number) => {
    const item = items[k];
    return item !== undefined &&
      paragraphOf[k] === paragraphOf[mention.end - 1] &&
      item.tag !== 'quote'
      ? item
      : undefined;
  };
  let k = mention.end;
  while (inside(k)?.tag === 'adv' && k < mention.end + 3) k++;
  const first = inside(k);
  if (first === undefined) return 0;
  if (hasTenseTag(first.tag)) return 1;
  if (first.tag === 'participle' || first.tag === 'ing') return 2;
  const comma = first.tag === 'comma' || first.tag === 'bracket' || first.tag === 'dash';
  if (!comma && first.tag !== 'prep' && first.tag !== 'who') return 0;
  for (let i = k + 1; i < k + SUBJECT_WINDOW; i++) {
    const item = inside(i);
    if (item === undefined || item.tag === 'stop') return 0;
    if (comma && (item.tag === 'comma' || item.tag === 'bracket' || item.tag === 'dash')) {
      let verb = i + 1;
      while (inside(verb)?.tag === 'adv') verb++;
      const tag: Tag | undefined = inside(verb)?.tag;
      return tag !== undefined && hasTenseTag(tag) ? 3 : 0;
    }
    if (!comma && first.tag === 'prep' && hasTenseTag(item.tag)) return 4;
  }
  return 0;
}
