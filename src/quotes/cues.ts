import { cueFeatures } from './cue-features.js';
import { baseForm, verbReading } from './lemmas.js';
import type { Features } from './model/features.js';
import { hasWeight, logistic, weigh } from './model/weights.js';
import type { Places } from './places.js';
import type { Item, Reading } from './reading.js';
import { CUE_WEIGHTS, CUE_WORDS, QUOTE_CUE_WEIGHTS } from './tables/cue-weights.js';
import {
  ANY_PARTICLES,
  DOCUMENT_NOUNS,
  ISSUING_VERBS,
  PARTICLES,
  PREDICATE_NOUNS,
  VOICED_NOUNS,
} from './tables/cues.js';
import type { VerbClass } from './tables/verbs.js';
import { hasTenseTag, isVerbTag, MARKS, type Tag } from './tags.js';
import { wordSet } from './word-sets.js';

/** What a cue is: a verb by its class, a noun, “according to”, a bare colon, or another word. */
export type CueKind = VerbClass | 'noun' | 'according' | 'colon' | 'other';

/** A word that may report, with the items of its span. */
export interface CueCandidate {
  /** The item that counts, and the one that its source is the subject of. */
  head: number;
  subject: number;
  /** First item of the span: auxiliaries and adverbs before. */
  start: number;
  /** Item behind the last: particles, a colon. */
  end: number;
  kind: CueKind;
  lemma: string;
  tag: Tag;
  /** Whether it is passive: “was told”. */
  passive: boolean;
  /** Whether “not” stands in it. */
  negated: boolean;
  /** How likely it reports, and reports words in marks; 0 to 1. */
  probability: number;
  quoting: number;
}

/** Items looked at to the left for auxiliaries. */
const LEFT_WINDOW = 5;
/** A word that is less likely a cue than this is none. */
const LEAST = 0.03;

/** Finds the words of a text that may report, in order. */
export function findCues(places: Places, features: Features): CueCandidate[] {
  const cues: CueCandidate[] = [];
  for (let i = 0; i < places.items.length; i++) {
    if (!mayBeCue(places.items, i)) continue;
    cueFeatures(places, i, features);
    const probability = logistic(weigh(CUE_WEIGHTS, features));
    const quoting = logistic(weigh(QUOTE_CUE_WEIGHTS, features));
    const cue = { ...readCue(places, i), probability, quoting };
    if (probability < LEAST && quoting < LEAST && !isPredicate(places.items, cue)) continue;
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

/** Whether a word is weighed as a cue: a verb, or a word of another class that has been one. */
export function mayBeCue(items: readonly Item[], i: number): boolean {
  const { tag, word, lemma, lower } = items[i] as Item;
  // what is read is no speech, what reads is: “the statement read”
  if (lemma === 'read' && !isDocument(beside(items, i, i - 1))) return false;
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

/** Span, form and dictionary form of a cue. */
export function readCue(places: Places, i: number): CueCandidate {
  const { items } = places;
  const item = items[i] as Item;
  if (item.lower === 'according') {
    const to = beside(items, i, i + 1)?.lower === 'to';
    return { ...plainCue(items, i, 'according', 'according to'), end: to ? i + 2 : i + 1 };
  }
  if (isVerbTag(item.tag)) return verbCue(places, i);
  if (item.tag === 'colon') return plainCue(items, i, 'colon', ':');
  if (item.tag === 'noun') return plainCue(items, i, 'noun', singular(item.lower));
  return plainCue(items, i, 'other', item.lower);
}

/** An item of the paragraph of another; undefined beyond its borders. */
function beside(items: readonly Item[], i: number, at: number): Item | undefined {
  const item = items[at];
  return item?.paragraph === items[i]?.paragraph ? item : undefined;
}

function plainCue(items: readonly Item[], i: number, kind: CueKind, lemma: string): CueCandidate {
  const { tag } = items[i] as Item;
  const span = { head: i, subject: i, start: i, end: i + 1, passive: false, negated: false };
  return { ...span, kind, lemma, tag, probability: 0, quoting: 0 };
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function verbCue(reading: Reading, i: number): CueCandidate {
  const { items } = reading;
  const item = items[i] as Item;
  const idiom = idiomCue(items, i);
  if (idiom !== null) return idiom;
  const verb = verbReading(item.lower);
  const span = spanOf(items, i);
  let kind = verb?.kind ?? 'plain';
  let lemma = verb?.lemma ?? baseForm(item.lower);
  let end = i + 1;
  const next = beside(items, i, i + 1);
  const particle = particleBehind(items, i, lemma);
  if (particle > i) {
    lemma = `${lemma} ${(items[particle] as Item).lower}`;
    end = particle + 1;
    if (kind === 'plain') kind = 'act';
  }
  // “said sarcastically,”
  if (end === i + 1 && next?.tag === 'adv' && isMarked(beside(items, i, i + 2))) end = i + 2;
  if (beside(items, i, end)?.tag === 'colon') end++;
  const issuer = item.tag === 'ing' ? issuerBefore(items, span.start) : -1;
  const start = issuer < 0 ? span.start : spanOf(items, issuer).start;
  const { passive, negated } = span;
  return { ...plainCue(items, i, kind, lemma), start, end, passive, negated };
}

function isMarked(item: Item | undefined): boolean {
  return item !== undefined && MARKS.has(item.tag);
}

/** Whether a word names what can be read. */
function isDocument(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { lower } = item;
  return (
    ['it', 'which', 'that', 'also'].includes(lower) ||
    wordSet(DOCUMENT_NOUNS).has(lower) ||
    wordSet(DOCUMENT_NOUNS).has(singular(lower))
  );
}

/** Last item of the particle that goes with a verb, or the verb’s own where none does. */
function particleBehind(items: readonly Item[], i: number, lemma: string): number {
  const next = beside(items, i, i + 1);
  if (next === undefined || next.region >= 0) return i;
  const own = PARTICLES[lemma] ?? '';
  return own.split(' ').includes(next.lower) || wordSet(ANY_PARTICLES).has(next.lower) ? i + 1 : i;
}

/** Cues of several words: “expressed concern about”, “put it”, “went on”; null for any other. */
function idiomCue(items: readonly Item[], i: number): CueCandidate | null {
  const item = items[i] as Item;
  const lemma = item.lemma || item.lower;
  const { start, passive, negated } = spanOf(items, i);
  const base = { ...plainCue(items, i, 'say', lemma), start, passive, negated };
  const at = (k: number) => beside(items, i, i + k)?.lower ?? '';
  if (lemma === 'put' && at(1) === 'it') return { ...base, end: i + 2, lemma: 'put it' };
  if (lemma === 'go' && at(1) === 'on') {
    const say = at(2) === 'to' && at(3) === 'say';
    return { ...base, end: i + (say ? 4 : 2), lemma: 'go on' };
  }
  if (lemma === 'make' && at(1) === 'clear') return { ...base, end: i + 2, lemma: 'make clear' };
  if (lemma === 'make' && at(1) === 'it' && at(2) === 'clear') {
    return { ...base, end: i + 3, lemma: 'make clear' };
  }
  if (lemma === 'express' || lemma === 'voice')
    return voicedCue(items, i, { ...base, kind: 'act' });
  return null;
}

function voicedCue(items: readonly Item[], i: number, base: CueCandidate): CueCandidate {
  for (let k = i + 1; k < i + 5; k++) {
    const item = beside(items, i, k);
    if (item === undefined) break;
    if (wordSet(VOICED_NOUNS).has(item.lower)) {
      const next = beside(items, i, k + 1);
      const taken = next?.tag === 'prep' || next?.tag === 'to';
      return { ...base, end: taken && next.tag === 'prep' ? k + 2 : k + 1 };
    }
    if (item.tag !== 'adj' && item.tag !== 'det' && item.tag !== 'poss' && item.tag !== 'noun')
      break;
  }
  return base;
}

/** Auxiliaries and adverbs before a verb, and what they make of it. */
function spanOf(
  items: readonly Item[],
  i: number,
): { start: number; passive: boolean; negated: boolean } {
  const item = items[i] as Item;
  let start = i;
  let passive = false;
  let negated = false;
  for (let k = i - 1; k >= Math.max(0, i - LEFT_WINDOW); k--) {
    const { tag, lower, paragraph } = items[k] as Item;
    if (paragraph !== item.paragraph) break;
    if (tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal') {
      if (tag === 'be' && (item.tag === 'participle' || item.tag === 'past')) passive = true;
      start = k;
    } else if (tag === 'not') {
      negated = true;
      start = k;
    } else if ((tag === 'adv' && lower !== 'so') || lower === 'once') {
      start = k;
    } else if (tag === 'to' && item.tag === 'base' && k === i - 1) {
      start = k;
      break;
    } else {
      break;
    }
  }
  if (item.tag === 'participle' && start === i) passive = true;
  return { start, passive, negated };
}

/**
 * The verb that brings out the document a cue in -ing hangs on: “issued” of “issued a joint statement
 * calling for”; -1 where there is none.
 */
function issuerBefore(items: readonly Item[], start: number): number {
  const document = beside(items, start, start - 1);
  if (document === undefined || !wordSet(DOCUMENT_NOUNS).has(document.lower)) return -1;
  for (let k = start - 2; k > start - 6; k--) {
    const item = beside(items, start, k);
    if (item === undefined) break;
    const { tag, lemma } = item;
    if (isVerbTag(tag) && wordSet(ISSUING_VERBS).has(lemma)) return k;
    if (tag !== 'det' && tag !== 'adj' && tag !== 'noun' && tag !== 'num') break;
  }
  return -1;
}

/** Whether a cue has tense, or an auxiliary that has. */
export function hasTense(items: readonly Item[], cue: CueCandidate): boolean {
  for (let k = cue.start; k <= cue.head; k++) if (hasTenseTag((items[k] as Item).tag)) return true;
  return false;
}

/** Whether a noun cue stands as “X is a demand of Y”: what is reported is the subject. */
export function isPredicate(items: readonly Item[], cue: CueCandidate): boolean {
  if (cue.kind !== 'noun' || items[cue.end]?.lower !== 'of') return false;
  if (!wordSet(PREDICATE_NOUNS).has(cue.lemma)) return false;
  for (let k = cue.head - 1; k >= Math.max(0, cue.head - 4); k--) {
    const { tag } = items[k] as Item;
    if (tag === 'be') return true;
    if (tag !== 'adj' && tag !== 'det' && tag !== 'noun' && tag !== 'adv') break;
  }
  return false;
}
