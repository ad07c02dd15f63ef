import type { EntityEvidence } from '../../article.js';
import type { Document, Word } from '../document/document.js';
import { withoutLegalForm } from '../document/legal-forms.js';
import type { LexiconEntry, NameClass } from '../document/name-lexicon.js';
import type { Name, NameType, Sign } from '../document/names.js';
import { genderOf } from '../document/word-forms.js';
import { contextSigns } from './context.js';

/** The type of a name, and the reasons for it. */
export interface Typed {
  type: NameType;
  evidence: EntityEvidence[];
  /** 0 to 1. */
  confidence: number;
}

const TABLE_WEIGHT: Readonly<Record<NameClass, number>> = {
  place: 3.5,
  city: 2.2,
  organisation: 3.2,
  group: 5,
  event: 5,
  work: 5,
  product: 5,
};
/** Lowest weight of a name's type; with less, the name is dropped. */
const LEAST_WEIGHT = 0.95;
/** Weight that a longer name of the same document adds to a shorter form of it. */
const LONGER_NAME_WEIGHT = 4;
/** The same if the tables have the short form with another type. */
const KNOWN_OTHERWISE_WEIGHT = 1.5;
/** Most weight of one kind of context for a name. */
const CONTEXT_CAP = 3;

/** The weight of one type. */
interface TypeWeight {
  type: NameType;
  weight: number;
  next: TypeWeight | null;
}

/** The sum of one kind of sign. */
interface SignTotal {
  sign: Sign;
  total: number;
  next: SignTotal | null;
}

/**
 * All signs for the names of one key, as linked lists in order of first appearance. Each list is
 * short, but a text may have a hundred thousand names, for which arrays or maps would need too much
 * memory.
 */
export interface Tally {
  weights: TypeWeight | null;
  signs: SignTotal | null;
  /** Whether its name was already used as the longer name of others. */
  spread: boolean;
}

/**
 * Decides the type of each name, once for the whole document: by the tables, its own words, the
 * words around all its mentions, and longer names that contain it.
 *
 * @returns Types by key; a name without any sign of a type is left out.
 */
export function typeNames(document: Document, names: readonly Name[]): Map<string, Typed> {
  return typesOf(tallyNames(document, names));
}

/** The types of names with these signs, by key. */
export function typesOf(tallies: ReadonlyMap<string, Tally>): Map<string, Typed> {
  const types = new Map<string, Typed>();
  for (const [key, tally] of tallies) {
    if (best(tally)[1] >= LEAST_WEIGHT) types.set(key, settle(tally));
  }
  return types;
}

/** Sums the signs for each type, by key. */
export function tallyNames(document: Document, names: readonly Name[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const name of names) {
    let tally = tallies.get(name.key);
    if (tally === undefined) {
      tally = { weights: null, signs: null, spread: false };
      tallies.set(name.key, tally);
      if (name.entry !== null) for (const sign of tableSigns(name.entry)) count(tally, sign);
    }
    for (const sign of name.signs) count(tally, sign);
    name.context ??= contextSigns(document, name);
    for (const sign of name.context) count(tally, sign);
  }
  addLongerNames(document, names, tallies);
  return tallies;
}

function tableSigns(entry: LexiconEntry): Sign[] {
  return entry.classes.map((found, index) => ({
    type: found === 'city' ? 'place' : found,
    evidence: 'table',
    weight: TABLE_WEIGHT[found] * (index === 0 ? 1 : 0.6),
  }));
}

/** Adds a sign; the same sign from many places counts up to a limit. */
function count(tally: Tally, sign: Sign): void {
  let last: SignTotal | null = null;
  let known = tally.signs;
  while (known !== null && !isSame(known.sign, sign)) {
    last = known;
    known = known.next;
  }
  const before = known?.total ?? 0;
  const limit = Math.max(CONTEXT_CAP, Math.abs(sign.weight));
  const own =
    sign.evidence === 'shape' || sign.evidence === 'acronym' || sign.evidence.endsWith('name');
  const most = own ? Math.abs(sign.weight) : limit;
  const total = Math.max(-most, Math.min(most, before + sign.weight));
  const after = Math.abs(total) < Math.abs(before) && !own ? before + sign.weight : total;
  if (known !== null) known.total = after;
  else {
    const added = { sign, total: after, next: null };
    if (last === null) tally.signs = added;
    else last.next = added;
  }
  addWeight(tally, sign.type, after, before);
}

function isSame(one: Sign, other: Sign): boolean {
  return one.type === other.type && one.evidence === other.evidence;
}

function addWeight(tally: Tally, type: NameType, after: number, before: number): void {
  let last: TypeWeight | null = null;
  for (let one = tally.weights; one !== null; one = one.next) {
    if (one.type === type) {
      one.weight = one.weight + after - before;
      return;
    }
    last = one;
  }
  const added = { type, weight: after - before, next: null };
  if (last === null) tally.weights = added;
  else last.next = added;
}

/** The weight of a type. */
export function weightOf(tally: Tally, type: NameType): number {
  for (let one = tally.weights; one !== null; one = one.next) {
    if (one.type === type) return one.weight;
  }
  return 0;
}

/** Gives a short form the type of the longer names that contain it: surnames, acronyms. */
function addLongerNames(
  document: Document,
  names: readonly Name[],
  tallies: ReadonlyMap<string, Tally>,
): void {
  for (const name of names) {
    if (name.last - name.first < 2) continue;
    const tally = tallies.get(name.key) as Tally;
    if (tally.spread) continue;
    tally.spread = true;
    const type = best(tally)[0];
    const first = document.words[name.first] as Word;
    const last = document.words[name.last - 1] as Word;
    if (type === 'person') {
      longer(tallies.get(last.key), type);
      const given = genderOf(first) !== null;
      longer(tallies.get(first.key), type, given ? LONGER_NAME_WEIGHT : 1);
      if (name.last - name.first > 2) {
        const surname = `${(document.words[name.last - 2] as Word).key} ${last.key}`;
        longer(tallies.get(surname), type);
      }
    } else {
      const initials = initialsOf(document, name);
      if (initials.length > 1 && initials.length < 10) longer(tallies.get(initials), type);
      const short = type === 'organisation' ? withoutLegalForm(document, name) : null;
      if (short !== null) longer(tallies.get(short), type);
    }
  }
}

/** A short form that the tables have with another type needs signs of its own as well. */
function longer(tally: Tally | undefined, type: NameType, weight = LONGER_NAME_WEIGHT): void {
  if (tally === undefined) return;
  let known = false;
  for (let one = tally.signs; one !== null; one = one.next) {
    if (one.sign.evidence === 'table' && one.sign.type !== type) known = true;
  }
  count(tally, { type, evidence: 'longer-name', weight: known ? KNOWN_OTHERWISE_WEIGHT : weight });
}

/** The folded initials of a name’s words with capitals: “imf”. */
export function initialsOf(document: Document, name: { first: number; last: number }): string {
  let initials = '';
  for (let i = name.first; i < name.last; i++) {
    const word = document.words[i] as Word;
    if (word.kind === 'word' && word.named) {
      initials += word.allCapitals && word.text.length < 4 ? word.key : (word.key[0] ?? '');
    }
  }
  return initials;
}

function best(tally: Tally): [NameType, number, number] {
  let type: NameType = 'organisation';
  let most = Number.NEGATIVE_INFINITY;
  let second = 0;
  for (let one = tally.weights; one !== null; one = one.next) {
    if (one.weight > most) {
      second = Math.max(0, most);
      type = one.type;
      most = one.weight;
    } else second = Math.max(second, one.weight);
  }
  return [type, most, second];
}

function settle(tally: Tally): Typed {
  const [type, most, second] = best(tally);
  const margin = Math.max(0, most - second);
  const confidence = Math.round(100 * (1 - 0.6 / (1 + margin))) / 100;
  const evidence = evidenceFor(tally, type);
  return { type, evidence: evidence.length > 0 ? evidence : ['shape'], confidence };
}

/** The evidence for a type, the strongest first. */
export function evidenceFor(tally: Tally, type: NameType): EntityEvidence[] {
  const found: SignTotal[] = [];
  for (let one = tally.signs; one !== null; one = one.next) {
    if (one.sign.type !== type || one.total <= 0) continue;
    // `sort` would make lists of its own for the two or three signs of each name
    let place = found.length;
    for (; place > 0 && (found[place - 1] as SignTotal).total < one.total; place--) {
      found[place] = found[place - 1] as SignTotal;
    }
    found[place] = one;
  }
  return found.map(({ sign }) => sign.evidence);
}
