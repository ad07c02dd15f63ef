import { verbReading } from './lemmas.js';
import type { Item, Reading } from './reading.js';
import {
  DOCUMENT_NOUNS,
  ISSUING_VERBS,
  NEEDS_PARTICLE,
  PARTICLES,
  REPORT_NOUNS,
  VOICED_NOUNS,
} from './tables/cues.js';
import type { VerbClass } from './tables/verbs.js';
import { hasTenseTag, isVerbTag, type Tag } from './tags.js';
import { wordSet } from './word-sets.js';

/** What a cue is: a verb by its class, a noun, “according to”, or a bare colon. */
export type CueKind = VerbClass | 'noun' | 'according' | 'colon';

/** A word that may report, with the items of its span. */
export interface CueCandidate {
  /** The item that counts. */
  head: number;
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
}

/** Items looked at to the left for auxiliaries. */
const LEFT_WINDOW = 5;

/** Finds all cues of a text, in order. */
export function findCues(reading: Reading): CueCandidate[] {
  const cues: CueCandidate[] = [];
  const { items } = reading;
  for (let i = 0; i < items.length; i++) {
    const cue = cueAt(reading, i);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, i: number): CueCandidate | null {
  const { items } = reading;
  const item = items[i] as Item;
  switch (item.tag) {
    case 'past':
    case 'present':
    case 'base':
    case 'participle':
    case 'ing':
      return item.lower === 'according' ? according(items, i) : verbCue(reading, i);
    case 'noun':
      return item.lower === 'according' ? according(items, i) : nounCue(items, i);
    case 'colon':
      return colonReports(items, i) ? plainCue(items, i, 'colon', ':') : null;
    default:
      return null;
  }
}

/** Items behind a colon that may hold the quotation it announces. */
const COLON_WINDOW = 12;

/** Whether a colon announces a quotation: right behind it, or in the rest of a short line. */
function colonReports(items: readonly Item[], i: number): boolean {
  const colon = items[i] as Item;
  if (items[i + 1]?.tag === 'quote') return true;
  for (let k = i + 1; k < Math.min(items.length, i + COLON_WINDOW); k++) {
    const { tag, paragraph } = items[k] as Item;
    if (paragraph !== colon.paragraph || tag === 'stop') return false;
    if (tag === 'quote') return !isCapitals(items[i - 1]);
  }
  return false;
}

/** Whether a word is set in capitals, as a place before an agency’s report is. */
function isCapitals(item: Item | undefined): boolean {
  return item !== undefined && item.text.length > 2 && item.text === item.text.toUpperCase();
}

/** An item of the paragraph of another; undefined beyond its borders. */
function beside(items: readonly Item[], i: number, at: number): Item | undefined {
  const item = items[at];
  return item?.paragraph === items[i]?.paragraph ? item : undefined;
}

function plainCue(items: readonly Item[], i: number, kind: CueKind, lemma: string): CueCandidate {
  const tag = (items[i] as Item).tag;
  return { head: i, start: i, end: i + 1, kind, lemma, tag, passive: false, negated: false };
}

function according(items: readonly Item[], i: number): CueCandidate | null {
  if (beside(items, i, i + 1)?.lower !== 'to') return null;
  return { ...plainCue(items, i, 'according', 'according to'), end: i + 2 };
}

function nounCue(items: readonly Item[], i: number): CueCandidate | null {
  const item = items[i] as Item;
  const singular = item.lower.endsWith('s') ? item.lower.slice(0, -1) : item.lower;
  const nouns = wordSet(REPORT_NOUNS);
  if (!nouns.has(item.lower) && !nouns.has(singular)) return null;
  // “a statement calling for”: the verb reports
  const next = beside(items, i, i + 1);
  if (next?.tag === 'ing' && verbReading(next.lower)?.kind !== 'plain') return null;
  return plainCue(items, i, 'noun', singular);
}

function verbCue(reading: Reading, i: number): CueCandidate | null {
  const { items } = reading;
  const item = items[i] as Item;
  const verb = verbReading(item.lower);
  if (verb === undefined) return idiomCue(items, i);
  if (verb.lemma === 'read' && !isDocument(beside(items, i, i - 1))) return null;
  const span = spanOf(items, i);
  let { kind, lemma } = verb;
  let end = i + 1;
  const next = beside(items, i, i + 1);
  const particle = particleBehind(items, i, lemma);
  if (particle > i) {
    lemma = `${lemma} ${(items[particle] as Item).lower}`;
    end = particle + 1;
    if (kind === 'plain') kind = 'act';
  } else if (wordSet(NEEDS_PARTICLE).has(lemma) && lemma !== 'call') {
    return null;
  } else if (kind === 'plain' || lemma === 'express' || lemma === 'voice') {
    return idiomCue(items, i);
  }
  if (next?.tag === 'colon' && end === i + 1) end = i + 2;
  const issuer = item.tag === 'ing' ? issuerBefore(items, span.start) : -1;
  const start = issuer < 0 ? span.start : spanOf(items, issuer).start;
  return {
    head: i,
    start,
    end,
    kind,
    lemma,
    tag: item.tag,
    passive: span.passive,
    negated: span.negated,
  };
}

/** Whether a word names what can be read: only such a thing “reads”. */
function isDocument(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { lower } = item;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return ['it', 'which', 'that'].includes(lower) || wordSet(DOCUMENT_NOUNS).has(singular);
}

/** Last item of the particle that goes with a verb, or the verb’s own where none does. */
function particleBehind(items: readonly Item[], i: number, lemma: string): number {
  const particles = PARTICLES[lemma];
  const next = beside(items, i, i + 1);
  if (particles === undefined || next === undefined || next.region >= 0) return i;
  return particles.split(' ').includes(next.lower) ? i + 1 : i;
}

/** Cues of several words: “expressed concern about”, “issued a statement calling for”, “went on”. */
function idiomCue(items: readonly Item[], i: number): CueCandidate | null {
  const item = items[i] as Item;
  const lemma = item.lemma || item.lower;
  const span = spanOf(items, i);
  const base = {
    head: i,
    start: span.start,
    kind: 'act' as CueKind,
    tag: item.tag,
    passive: span.passive,
    negated: span.negated,
  };
  const at = (k: number) => beside(items, i, i + k)?.lower ?? '';
  if (lemma === 'put' && at(1) === 'it')
    return { ...base, kind: 'say', end: i + 2, lemma: 'put it' };
  if (lemma === 'go' && at(1) === 'on') {
    const say = at(2) === 'to' && at(3) === 'say';
    return { ...base, kind: 'say', end: i + (say ? 4 : 2), lemma: 'go on' };
  }
  if (lemma === 'make' && at(1) === 'clear')
    return { ...base, kind: 'say', end: i + 2, lemma: 'make clear' };
  if (lemma === 'make' && at(1) === 'it' && at(2) === 'clear') {
    return { ...base, kind: 'say', end: i + 3, lemma: 'make clear' };
  }
  if (lemma === 'express' || lemma === 'voice') return voicedCue(items, i, lemma, base);
  return null;
}

function voicedCue(
  items: readonly Item[],
  i: number,
  lemma: string,
  base: Omit<CueCandidate, 'end' | 'lemma'>,
): CueCandidate {
  for (let k = i + 1; k < i + 5; k++) {
    const item = beside(items, i, k);
    if (item === undefined) break;
    if (wordSet(VOICED_NOUNS).has(item.lower)) {
      const next = beside(items, i, k + 1);
      const taken = next?.tag === 'prep' || next?.tag === 'to';
      return { ...base, end: taken && next.tag === 'prep' ? k + 2 : k + 1, lemma };
    }
    if (item.tag !== 'adj' && item.tag !== 'det' && item.tag !== 'poss' && item.tag !== 'noun')
      break;
  }
  return { ...base, end: i + 1, lemma };
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
    } else if (tag === 'adv' && lower !== 'so' && lower !== 'then') {
      start = k;
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
  for (let k = cue.head - 1; k >= Math.max(0, cue.head - 4); k--) {
    const { tag } = items[k] as Item;
    if (tag === 'be') return true;
    if (tag !== 'adj' && tag !== 'det' && tag !== 'noun' && tag !== 'adv') break;
  }
  return false;
}
