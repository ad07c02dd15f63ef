import { own } from '../../language/own.js';
import type { Features } from '../../model/hashed-features.js';
import { hasWeight, logistic, weigh } from '../../model/sparse-weights.js';
import type { TextIndex } from '../mentions/text-index.js';
import {
  ANY_PARTICLES,
  DOCUMENT_NOUNS,
  ISSUING_VERBS,
  PARTICLES,
  PREDICATE_NOUNS,
  VOICED_NOUNS,
} from '../tables/cue-verbs.js';
import { CUE_WEIGHTS, CUE_WORDS, QUOTE_CUE_WEIGHTS } from '../tables/quote-weights.js';
import type { VerbClass } from '../tables/verbs.js';
import { baseForm } from '../tagging/lemmas.js';
import { beside, type ItemPlaces, type TaggedToken } from '../tagging/tagged-token.js';
import { hasTenseTag, isVerbTag, MARKS, type Tag } from '../tagging/tags.js';
import { wordSet } from '../tagging/word-sets.js';
import { cueFeatures } from './cue-features.js';

/**
 * The kind of a cue: a verb by its class, a noun, “according to”, a bare colon, or another word.
 */
export type CueKind = VerbClass | 'noun' | 'according' | 'colon' | 'other';

/** A word that may report, with the items of its span. */
export interface CueCandidate {
  /** The main item, and the item with the source as its subject. */
  head: number;
  subject: number;
  /** First item of the span, which includes auxiliaries and adverbs before the verb. */
  start: number;
  /** Item after the last one of the span, which includes particles and a colon. */
  end: number;
  kind: CueKind;
  lemma: string;
  tag: Tag;
  /** Whether it is passive: “was told”. */
  passive: boolean;
  /** Whether it contains “not”. */
  negated: boolean;
  /** Probability that it reports, and that it reports words in marks; 0 to 1. */
  probability: number;
  quoting: number;
}

/** Items before a verb that are searched for auxiliaries. */
const LEFT_WINDOW = 5;
/** Lowest probability of a cue. */
const LEAST = 0.03;

/** Verbs that cause a fear or claim and do not express it: “has fuelled fears that”. */
const CAUSING: ReadonlySet<string> = new Set([
  'cause',
  'fuel',
  'fuelled',
  'fuelling',
  'spark',
  'stoke',
  'trigger',
]);

/** Finds the words of a text that may report, in order. */
export function findCues(places: TextIndex, features: Features): CueCandidate[] {
  const cues: CueCandidate[] = [];
  for (let i = 0; i < places.items.length; i++) {
    if (!mayBeCue(places, i)) continue;
    cueFeatures(places, i, features);
    const probability = logistic(weigh(CUE_WEIGHTS, features));
    const quoting = logistic(weigh(QUOTE_CUE_WEIGHTS, features));
    const unlikely = probability < LEAST && quoting < LEAST;
    if (unlikely && places.items[i]?.tag !== 'noun') continue;
    const cue = readCue(places, i);
    if (unlikely && !isPredicate(places.items, cue)) continue;
    cue.probability = probability;
    cue.quoting = quoting;
    // “issued a statement calling for”: one cue
    const last = cues[cues.length - 1];
    if (last !== undefined && cue.tag === 'ing' && last.head >= cue.start) {
      cue.subject = last.head;
      cue.probability = Math.max(cue.probability, last.probability);
      cues.pop();
    }
    cues.push(cue);
  }
  return cues;
}

/**
 * Whether a word may be a cue: a verb, or a word of another class that was one in the training
 * data.
 */
export function mayBeCue(places: ItemPlaces, i: number): boolean {
  const { tag, word, lemma, lower } = places.items[i] as TaggedToken;
  // reading something is not speech, but a document that reads is: “the statement read”
  if (lemma === 'read' && !isDocument(beside(places, i, i - 1))) return false;
  if (CAUSING.has(lemma) || CAUSING.has(lower)) return false;
  switch (tag) {
    case 'past':
    case 'present':
    case 'base':
    case 'participle':
    case 'ing':
    case 'colon':
      return true;
    case 'noun':
      return hasWeight(CUE_WORDS, word) || wordSet(PREDICATE_NOUNS).has(singular(lower));
    case 'adj':
    case 'adv':
    case 'prep':
    case 'to':
      return hasWeight(CUE_WORDS, word);
    default:
      return false;
  }
}

/** Reads the span, form and dictionary form of a cue. */
export function readCue(places: TextIndex, i: number): CueCandidate {
  const { items } = places;
  const item = items[i] as TaggedToken;
  if (item.lower === 'according') {
    const to = beside(places, i, i + 1)?.lower === 'to';
    const cue = plainCue(items, i, 'according', 'according to');
    if (to) cue.end = i + 2;
    return cue;
  }
  if (isVerbTag(item.tag)) return verbCue(places, i);
  if (item.tag === 'colon') return plainCue(items, i, 'colon', ':');
  if (item.tag === 'noun') return plainCue(items, i, 'noun', singular(item.lower));
  return plainCue(items, i, 'other', item.lower);
}

function plainCue(
  items: readonly TaggedToken[],
  i: number,
  kind: CueKind,
  lemma: string,
): CueCandidate {
  return {
    head: i,
    subject: i,
    start: i,
    end: i + 1,
    kind,
    lemma,
    tag: (items[i] as TaggedToken).tag,
    passive: false,
    negated: false,
    probability: 0,
    quoting: 0,
  };
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function verbCue(reading: ItemPlaces, i: number): CueCandidate {
  const { items } = reading;
  const item = items[i] as TaggedToken;
  const verb = item.reading;
  const cue = plainCue(items, i, verb?.kind ?? 'plain', verb?.lemma ?? baseForm(item.lower));
  setSpan(reading, cue);
  if (isIdiom(reading, cue)) return cue;
  const next = beside(reading, i, i + 1);
  const particle = particleBehind(reading, i, cue.lemma);
  if (particle > i) {
    cue.lemma = `${cue.lemma} ${(items[particle] as TaggedToken).lower}`;
    cue.end = particle + 1;
    if (cue.kind === 'plain') cue.kind = 'act';
  }
  // “said sarcastically,”
  if (cue.end === i + 1 && next?.tag === 'adv' && isMarked(beside(reading, i, i + 2))) {
    cue.end = i + 2;
  }
  if (beside(reading, i, cue.end)?.tag === 'colon') cue.end++;
  const issuer = item.tag === 'ing' ? issuerBefore(reading, cue.start) : -1;
  if (issuer >= 0) cue.start = startOf(reading, issuer);
  return cue;
}

function isMarked(item: TaggedToken | undefined): boolean {
  return item !== undefined && MARKS.has(item.tag);
}

/** Whether a word names a document. */
function isDocument(item: TaggedToken | undefined): boolean {
  if (item === undefined) return false;
  const { lower } = item;
  return (
    ['it', 'which', 'that', 'also'].includes(lower) ||
    wordSet(DOCUMENT_NOUNS).has(lower) ||
    wordSet(DOCUMENT_NOUNS).has(singular(lower))
  );
}

/** Last item of the particle that belongs to a verb, or the verb itself if there is none. */
function particleBehind(reading: ItemPlaces, i: number, lemma: string): number {
  const next = beside(reading, i, i + 1);
  if (next === undefined || next.region >= 0) return i;
  const particles = own(PARTICLES, lemma) ?? '';
  return particles.split(' ').includes(next.lower) || wordSet(ANY_PARTICLES).has(next.lower)
    ? i + 1
    : i;
}

/**
 * Extends a cue that is an idiom of several words: “expressed concern about”, “put it”, “went on”.
 * Returns false for any other cue.
 */
function isIdiom(reading: ItemPlaces, cue: CueCandidate): boolean {
  const i = cue.head;
  const { lemma: known, lower } = reading.items[i] as TaggedToken;
  const lemma = known || lower;
  if (!IDIOMS.has(lemma)) return false;
  const at = (k: number) => beside(reading, i, i + k)?.lower ?? '';
  let length = 1;
  let name = lemma;
  if (lemma === 'express' || lemma === 'voice') {
    length = voicedLength(reading, i);
  } else if (lemma === 'put' && at(1) === 'it') {
    length = 2;
    name = 'put it';
  } else if (lemma === 'go' && at(1) === 'on') {
    length = at(2) === 'to' && at(3) === 'say' ? 4 : 2;
    name = 'go on';
  } else if (lemma === 'make' && (at(1) === 'clear' || (at(1) === 'it' && at(2) === 'clear'))) {
    length = at(1) === 'clear' ? 2 : 3;
    name = 'make clear';
  } else {
    return false;
  }
  cue.kind = name === lemma ? 'act' : 'say';
  cue.lemma = name;
  cue.end = i + length;
  return true;
}

const IDIOMS: ReadonlySet<string> = new Set(['express', 'voice', 'put', 'go', 'make']);

/** Number of items of “expressed concern about”: up to the noun and the preposition after it. */
function voicedLength(reading: ItemPlaces, i: number): number {
  for (let k = 1; k < 5; k++) {
    const item = beside(reading, i, i + k);
    if (item === undefined) break;
    if (wordSet(VOICED_NOUNS).has(item.lower)) {
      return beside(reading, i, i + k + 1)?.tag === 'prep' ? k + 2 : k + 1;
    }
    if (item.tag !== 'adj' && item.tag !== 'det' && item.tag !== 'poss' && item.tag !== 'noun')
      break;
  }
  return 1;
}

/** Adds the auxiliaries and adverbs before a verb to its cue, and sets what they change in it. */
function setSpan(reading: ItemPlaces, cue: CueCandidate): void {
  const { items } = reading;
  const { head, tag: own } = cue;
  cue.start = startOf(reading, head);
  for (let k = cue.start; k < head; k++) {
    const { tag } = items[k] as TaggedToken;
    if (tag === 'not') cue.negated = true;
    if (tag === 'be' && (own === 'participle' || own === 'past')) cue.passive = true;
  }
  if (own === 'participle' && cue.start === head) cue.passive = true;
}

/** First of the auxiliaries and adverbs before a verb. */
function startOf(reading: ItemPlaces, i: number): number {
  const item = reading.items[i] as TaggedToken;
  let start = i;
  for (let k = i - 1; k >= Math.max(0, i - LEFT_WINDOW); k--) {
    const other = beside(reading, i, k);
    if (other === undefined) break;
    const { tag, lower } = other;
    if (tag === 'to' && item.tag === 'base' && k === i - 1) return k;
    const auxiliary = tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal';
    const adverb = tag === 'not' || (tag === 'adv' && lower !== 'so') || lower === 'once';
    if (!auxiliary && !adverb) break;
    start = k;
  }
  return start;
}

/**
 * The verb that publishes the document before a cue in -ing: “issued” of “issued a joint statement
 * calling for”; -1 if there is none.
 */
function issuerBefore(reading: ItemPlaces, start: number): number {
  const document = beside(reading, start, start - 1);
  if (document === undefined || !wordSet(DOCUMENT_NOUNS).has(document.lower)) return -1;
  for (let k = start - 2; k > start - 6; k--) {
    const item = beside(reading, start, k);
    if (item === undefined) break;
    const { tag, lemma } = item;
    if (isVerbTag(tag) && wordSet(ISSUING_VERBS).has(lemma)) return k;
    if (tag !== 'det' && tag !== 'adj' && tag !== 'noun' && tag !== 'num') break;
  }
  return -1;
}

/** Whether a cue or one of its auxiliaries has tense. */
export function hasTense(items: readonly TaggedToken[], cue: CueCandidate): boolean {
  for (let k = cue.start; k <= cue.head; k++)
    if (hasTenseTag((items[k] as TaggedToken).tag)) return true;
  return false;
}

/** Whether a noun cue is used as in “X is a demand of Y”, where the subject is what is reported. */
export function isPredicate(items: readonly TaggedToken[], cue: CueCandidate): boolean {
  if (cue.kind !== 'noun' || items[cue.end]?.lower !== 'of') return false;
  if (!wordSet(PREDICATE_NOUNS).has(cue.lemma)) return false;
  for (let k = cue.head - 1; k >= Math.max(0, cue.head - 4); k--) {
    const { tag } = items[k] as TaggedToken;
    if (tag === 'be') return true;
    if (tag !== 'adj' && tag !== 'det' && tag !== 'noun' && tag !== 'adv') break;
  }
  return false;
}
