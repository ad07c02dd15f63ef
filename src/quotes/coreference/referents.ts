import { firstNameGender } from '../../entities/document/first-names.js';
import type { QuoteAnalysis } from '../cues/quote-analysis.js';
import type { MentionPhrase } from '../mentions/mentions.js';
import { BODY_WORDS, KIN, PLACE_OPENINGS, TITLES } from '../tables/people.js';
import type { TaggedToken } from '../tagging/tagged-token.js';
import { wordSet } from '../tagging/word-sets.js';
import { countryNamed } from './meant/country-names.js';
import { NAMED, type Resolution, SHARED_NAME } from './meant/discourse.js';
import { genderOfWord, newReferent, type Referent, vote } from './meant/referent.js';

/**
 * Finds whom a mention names: nobody, if what it names cannot speak; null if it holds no name that
 * is known.
 */
export type NameReader = (mention: MentionPhrase) => Resolution | null;

/** The parts of a name in a mention. */
interface NameParts {
  words: string[];
  /** The gender that its title shows, and that its first name shows. */
  title: string | null;
  first: string | null;
  /** Whether a title or first name shows that it is a person. */
  person: boolean;
}

/**
 * The referents of the names that the stage finds itself, with one for a surname and its full name.
 */
export function referentsOfNames(analysis: QuoteAnalysis): NameReader {
  const byMention = new Map<MentionPhrase, Referent>();
  const parts = new Map<MentionPhrase, NameParts>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'name' && mention.kind !== 'label') continue;
    const name = namePartsOf(analysis, mention);
    if (name !== null) parts.set(mention, name);
  }
  // full names come first, so that a surname printed earlier finds its person too
  const bySurname = new Map<string, Referent[]>();
  // “Xi” of “Xi Jinping”, “Melanie”
  const byFirst = new Map<string, Referent>();
  const byName = new Map<string, Referent>();
  for (const [mention, name] of parts) {
    const full = name.words.join(' ');
    const kind = kindOfName(analysis, mention, name);
    if (name.words.length < 2 && (kind === 'unknown' || kind === 'person')) continue;
    const key = full.toLowerCase();
    let referent = byName.get(key) ?? sameBearer(bySurname, name, kind);
    if (referent === undefined) {
      referent = newReferent(full, kind);
      vote(referent, name.first, 1);
    }
    byName.set(key, referent);
    if (kind === 'person') {
      if (name.words.length > referent.name.split(' ').length) referent.name = full;
      if (name.person) referent.sure = true;
      addBearer(bySurname, name, referent);
      const first = (name.words[0] as string).toLowerCase();
      if (!byFirst.has(first)) byFirst.set(first, referent);
    }
    byMention.set(mention, referent);
  }
  for (const [mention, name] of parts) {
    if (byMention.has(mention)) continue;
    const bearers = bySurname.get(surnameOf(name));
    if (bearers === undefined) {
      const referent =
        byFirst.get(surnameOf(name)) ??
        newReferent(name.words.join(' '), name.person ? 'person' : 'unknown');
      addBearer(bySurname, name, referent);
    } else if (bearers.length === 1) {
      // a name that is later used by its last word alone is that of a person
      (bearers[0] as Referent).sure ||= (bearers[0] as Referent).kind === 'person';
    }
  }
  return (mention) => {
    const name = parts.get(mention);
    if (name === undefined) return null;
    const full = byMention.get(mention);
    const bearers = bySurname.get(surnameOf(name)) ?? [];
    const referent = full ?? bearer(bearers, name);
    if (full === undefined) byMention.set(mention, referent);
    if (referent.kind === 'person' || referent.kind === 'unknown') {
      const kin = kinBefore(analysis, mention);
      // after “her husband, Jon Berg,” the name “Berg” still means her
      if (kin === null || full === undefined) referent.last = mention.head;
      if (name.person || kin !== null) referent.sure = true;
      if (kin !== null) vote(referent, genderOfWord(kin), 1);
      vote(referent, name.title, 2);
    }
    if (referent.kind === 'unknown' && looksLikePlace(analysis, mention)) referent.kind = 'place';
    const shared = full === undefined && bearers.filter((one) => mayBear(one, name)).length > 1;
    return {
      referents: [referent],
      sure: shared ? SHARED_NAME : NAMED,
      by: shared ? 'shared' : 'name',
    };
  };
}

/** Prepositions before places. */
const PLACE_PREPOSITIONS = 'in at near across outside';

/** Whether a single word is a place and not a person: “in Vessby”, “Md.”, “D-Ohio”. */
function looksLikePlace({ items }: QuoteAnalysis, mention: MentionPhrase): boolean {
  const { text } = items[mention.head] as TaggedToken;
  const before = items[mention.start - 1]?.lower ?? '';
  return text.endsWith('.') || text[1] === '-' || wordSet(PLACE_PREPOSITIONS).has(before);
}

function surnameOf(name: NameParts): string {
  return (name.words[name.words.length - 1] as string).toLowerCase();
}

function addBearer(bySurname: Map<string, Referent[]>, name: NameParts, referent: Referent): void {
  const bearers = bySurname.get(surnameOf(name));
  if (bearers === undefined) bySurname.set(surnameOf(name), [referent]);
  else if (!bearers.includes(referent) && bearers.length < 8) bearers.push(referent);
}

/** The person with the same surname and a matching first name: “J. Berg”, “Jan Erik Berg”. */
function sameBearer(
  bySurname: Map<string, Referent[]>,
  name: NameParts,
  kind: Referent['kind'],
): Referent | undefined {
  if (kind !== 'person') return undefined;
  const first = name.words[0] as string;
  return bySurname.get(surnameOf(name))?.find((referent) => {
    const words = referent.name.split(' ');
    const initial =
      (first.length < 3 || (words[0] as string).length < 3) && words[0]?.[0] === first[0];
    return initial || words.includes(first) || name.words.includes(words[0] as string);
  });
}

/** Whether a person may have a name, by the gender of its title. */
function mayBear(referent: Referent, { title }: NameParts): boolean {
  return title === null || referent[title === 'female' ? 'male' : 'female'] === 0;
}

/**
 * The person meant by a surname alone: the last one meant, with the gender of the title if it shows
 * one.
 */
function bearer(bearers: Referent[], name: NameParts): Referent {
  let best: Referent | undefined;
  for (const referent of bearers) {
    if (!mayBear(referent, name)) continue;
    if (best === undefined || referent.last > best.last) best = referent;
  }
  if (best === undefined) {
    best = newReferent(name.words.join(' '), 'person');
    bearers.push(best);
  }
  return best;
}

/** The word for a relative before a name: “her husband, former president Jon Berg”. */
function kinBefore({ items }: QuoteAnalysis, { start, head }: MentionPhrase): string | null {
  for (let i = head - 1; i > Math.max(0, start - KIN_WINDOW); i--) {
    const { lower, tag } = items[i] as TaggedToken;
    if (wordSet(KIN).has(lower)) return lower;
    if (i < start && tag === 'stop') return null;
  }
  return null;
}

const KIN_WINDOW = 5;

/** The words of a name without titles and roles before it; null if nothing is left. */
function namePartsOf(analysis: QuoteAnalysis, mention: MentionPhrase): NameParts | null {
  const { items } = analysis;
  const opening = items[mention.start] as TaggedToken;
  // “Two Americans” are not a particular group, and “60 Minutes” is a programme
  if (opening.tag === 'num' && opening.text > '9' && items[mention.head]?.text.endsWith('s'))
    return null;
  let start = mention.end;
  while (start > mention.start && isNameWord(items, start - 1, mention.start)) start--;
  const name: NameParts = { words: [], title: null, first: null, person: false };
  for (let i = mention.start; i < mention.end; i++) {
    const item = items[i] as TaggedToken;
    const gender = genderOfWord(item.lower);
    if (gender !== null && name.title === null) name.title = gender;
    if (i < start) continue;
    const bare = item.lower.endsWith('.') ? item.lower.slice(0, -1) : item.lower;
    const title = gender !== null || wordSet(TITLES).has(bare);
    if (title && i < mention.end - 1) {
      name.words = [];
      name.person = true;
    } else if (bare !== 'jr' && bare !== 'sr') {
      name.words.push(item.text);
    }
  }
  dropRole(name);
  const first = name.words.length > 1 ? firstNameGender(name.words[0] as string) : null;
  if (first !== null) name.person = true;
  name.first = first;
  return name.words.length === 0 ? null : name;
}

/** “Republican Anna Berg”: a long run of words begins at the first known first name. */
function dropRole(name: NameParts): void {
  if (name.words.length < 3) return;
  const at = name.words.findIndex((word) => firstNameGender(word) !== null);
  if (at > 0 && at < name.words.length - 1) name.words = name.words.slice(at);
}

const PARTICLES = 'de von van al bin ibn der del la le di da dos du of & el ben ter ten';

function isNameWord(items: readonly TaggedToken[], i: number, start: number): boolean {
  const item = items[i] as TaggedToken;
  if (item.tag === 'own' || item.tag === 'det') return false;
  // “al-Hamid”
  const joined = item.text[2] === '-' && /^[A-Z]/.test(item.text.slice(3));
  return item.capital || (i > start && (joined || wordSet(PARTICLES).has(item.lower)));
}

function kindOfName(
  analysis: QuoteAnalysis,
  mention: MentionPhrase,
  name: NameParts,
): Referent['kind'] {
  if (countryNamed(name.words.join(' ')) !== null) return 'country';
  const last = name.words[name.words.length - 1] as string;
  if (wordSet(BODY_WORDS).has(last.toLowerCase())) return 'body';
  const opening = (name.words[0] as string).toLowerCase();
  if (name.words.length > 1 && wordSet(PLACE_OPENINGS).has(opening)) return 'body';
  if (name.person) return 'person';
  if (name.words.some((word) => word === 'of' || word === '&')) return 'body';
  const acronym = last.length > 1 && last === last.toUpperCase() && mention.kind !== 'label';
  const article = (analysis.items[mention.start] as TaggedToken).lower === 'the';
  if (acronym || article) return 'body';
  return name.words.length > 1 ? 'person' : 'unknown';
}
