import { PERSON_ADJECTIVES } from '../tables/quote-words.js';
import type { Reading } from '../tagging/reading.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, type Tag } from '../tagging/tags.js';
import { wordSet } from '../tagging/word-sets.js';
import { behindDateline } from './dateline-end.js';

/** The kind of a mention, by its head. */
export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'who' | 'own' | 'label';

/** A noun phrase outside quotations that may be a speaker: items `start` up to `end`. */
export interface MentionPhrase {
  /** First item. */
  start: number;
  /** The item after its last one. */
  end: number;
  /** The item that names it. */
  head: number;
  kind: MentionKind;
  /** Whether a possessive ’s follows. */
  possessive: boolean;
}

/** Longest noun phrase, in items. */
const LONGEST = 16;
/** Most words of a label: “DR ANNA BERG:”. */
const LONGEST_LABEL = 5;

const INSIDE: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'poss',
  'adj',
  'num',
  'name',
  'noun',
  'own',
  'time',
  'participle',
  'ing',
]);
/** Tags inside a phrase that never begin one: “carrying signs”. */
const NO_OPENING: ReadonlySet<Tag> = new Set<Tag>(['own', 'participle', 'ing']);
const HEADS: ReadonlySet<Tag> = new Set<Tag>(['name', 'noun']);
/** Determiners and adjectives that mean people when no noun follows: “many said”. */
const ALONE: ReadonlySet<string> = new Set(
  'some many others all several few most half none both another one two three four critics officials police those this that other'.split(
    ' ',
  ),
);

/** Finds all mentions, in order of their first item. */
export function findMentions(reading: Reading): MentionPhrase[] {
  const mentions: MentionPhrase[] = [];
  for (const { start, end } of reading.paragraphs) {
    const label = labelOf(reading, start, end);
    let i = behindDateline(reading, start, end);
    if (label !== null) {
      mentions.push(label);
      i = label.end;
    }
    while (i < end) i = readPhrase(reading.items, i, end, mentions);
  }
  return mentions;
}

/** Adds the mentions that begin at an item, and returns the item to continue with. */
function readPhrase(
  items: readonly TaggedToken[],
  i: number,
  end: number,
  out: MentionPhrase[],
): number {
  const item = items[i] as TaggedToken;
  if (item.tag === 'pron') return push(out, i, i + 1, i, 'pronoun', false);
  if (item.tag === 'who' || item.tag === 'which') return push(out, i, i + 1, i, 'who', false);
  if (item.tag === 'that' && followsNoun(items, i) && isVerbNext(items, i, end)) {
    return push(out, i, i + 1, i, 'who', false);
  }
  if (!INSIDE.has(item.tag) || NO_OPENING.has(item.tag)) return i + 1;
  // “Anna Berg (R-Ohio)”: words alone in brackets are about the name before
  if (items[i - 1]?.text === '(' && items[i + 1]?.text === ')' && i + 1 < end) return i + 2;
  const stop = endOfPhrase(items, i, end);
  const head = headOf(items, i, stop);
  if (head < 0) {
    if (ALONE.has(item.lower) && stop === i + 1) {
      return push(out, i, endOfShare(items, stop, end), i, 'nominal', false);
    }
    return Math.max(i + 1, stop);
  }
  // the possessors inside: “Berg” of “Berg’s spokesman”, “her” of “her claim”
  let from = i;
  if (item.tag === 'poss') push(out, i, i + 1, i, 'own', true);
  for (let k = i + 1; k < head; k++) {
    if (items[k]?.tag !== 'own') continue;
    const inner = headOf(items, from, k);
    if (inner >= 0) push(out, i, inner + 1, inner, kindOf(items[inner] as TaggedToken), true);
    from = k + 1;
  }
  const possessive = items[head + 1]?.tag === 'own' && head + 1 < end;
  const { lower } = items[head] as TaggedToken;
  const close = SHARES.has(lower) ? endOfShare(items, head + 1, end) : head + 1;
  return push(out, i, close, head, kindOf(items[head] as TaggedToken), possessive);
}

/** Nouns for a part of those that follow: “a majority of voters said”. */
const SHARES: ReadonlySet<string> = new Set(
  'percent majority number quarter third two-thirds handful minority'.split(' '),
);

/**
 * End of “half of the voters”, where the number of speakers is given and “of” says who they are.
 */
function endOfShare(items: readonly TaggedToken[], i: number, end: number): number {
  const first = items[i + 1];
  if (items[i]?.lower !== 'of' || i + 1 >= end || first === undefined) return i;
  if (!INSIDE.has(first.tag) || NO_OPENING.has(first.tag)) return i;
  const stop = endOfPhrase(items, i + 1, end);
  const head = headOf(items, i + 1, stop);
  return head < 0 || items[head + 1]?.tag === 'own' ? i : head + 1;
}

function push(
  out: MentionPhrase[],
  start: number,
  end: number,
  head: number,
  kind: MentionKind,
  possessive: boolean,
): number {
  out.push({ start, end, head, kind, possessive });
  return end;
}

function kindOf(item: TaggedToken): MentionKind {
  return item.tag === 'name' ? 'name' : 'nominal';
}

function followsNoun(items: readonly TaggedToken[], i: number): boolean {
  const before = items[i - 1];
  return before !== undefined && HEADS.has(before.tag);
}

function isVerbNext(items: readonly TaggedToken[], i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 3); k++) {
    const tag = (items[k] as TaggedToken).tag;
    if (hasTenseTag(tag)) return true;
    if (tag !== 'adv') return false;
  }
  return false;
}

function endOfPhrase(items: readonly TaggedToken[], i: number, end: number): number {
  let stop = i + 1;
  const limit = Math.min(end, i + LONGEST);
  while (stop < limit) {
    const item = items[stop] as TaggedToken;
    const before = items[stop - 1] as TaggedToken;
    if (joinsNames(items, stop, limit)) {
      stop += 2;
      continue;
    }
    if (!INSIDE.has(item.tag)) break;
    if (
      (item.tag === 'det' || item.tag === 'poss') &&
      before.tag !== 'own' &&
      before.lower !== 'all'
    )
      break;
    // “in the poll 63 percent said”
    if (item.tag === 'num' && before.tag === 'noun' && SHARES.has(items[stop + 1]?.lower ?? ''))
      break;
    // a name after a day is a new phrase: “on Tuesday Berg said”
    if (before.tag === 'time' && (item.tag === 'name' || item.tag === 'det')) break;
    if (item.tag === 'time' && before.tag !== 'det' && before.tag !== 'adj' && before.tag !== 'own')
      break;
    if ((item.tag === 'ing' || item.tag === 'participle') && HEADS.has(before.tag)) break;
    stop++;
  }
  return stop;
}

/** Whether a joint connects two parts of one name: “Johnson & Johnson”, “Ministry of Defence”. */
function joinsNames(items: readonly TaggedToken[], i: number, limit: number): boolean {
  const joint = items[i] as TaggedToken;
  const next = items[i + 1];
  if (i + 1 >= limit || next === undefined || !next.capital || items[i - 1]?.tag !== 'name')
    return false;
  if (joint.text === '&' || joint.text === '-') return next.tag === 'name';
  return (
    (joint.lower === 'of' || joint.lower === 'for') &&
    INSTITUTION.test((items[i - 1] as TaggedToken).text)
  );
}

const INSTITUTION =
  /^(?:University|Department|House|Ministry|Bank|Board|Center|Centre|Institute|Association|Committee|Council|Office|Bureau|Church|Court|Chamber|Federation|Union|Secretary|Minister|Academy|School|College|Republic|City|Bishop|Archbishop)$/;

/** The last noun or name of a phrase, or an adjective that means a person; -1 for none. */
function headOf(items: readonly TaggedToken[], start: number, end: number): number {
  let head = end - 1;
  while (head >= start && !HEADS.has((items[head] as TaggedToken).tag)) head--;
  const last = items[end - 1] as TaggedToken;
  if (head < end - 1 && last.tag === 'adj') {
    if (wordSet(PERSON_ADJECTIVES).has(last.lower)) return end - 1;
  }
  // “three of them”, “the two said”
  if (head < start && last.tag === 'num' && items[start]?.tag === 'det' && end - start > 1)
    return end - 1;
  return head < start ? -1 : head;
}

/** A speaker’s label at the start of a paragraph: “BERG: …”. */
function labelOf(reading: Reading, from: number, end: number): MentionPhrase | null {
  const { items } = reading;
  // a transcript printed in marks: “"BERG: …”
  const start = '"“'.includes(items[from]?.text || ' ') ? from + 1 : from;
  let i = start;
  while (i < end && i - start < LONGEST_LABEL && isLabelWord(items[i] as TaggedToken)) i++;
  // “RESIDENT 2:”, and “A:” after “Q:”
  if (i > start ? items[i]?.tag === 'num' : items[i]?.text === 'A') i++;
  if (i === start || items[i]?.tag !== 'colon' || i + 1 >= end) return null;
  return { start, end: i, head: i - 1, kind: 'label', possessive: false };
}

function isLabelWord(item: TaggedToken): boolean {
  return item.region < 0 && item.capital && (item.tag === 'name' || item.tag === 'noun');
}
