import type { Entity } from '../article.js';
import type { Analysis } from './analysis.js';
import { type CountryNaming, countryNamed, countryNamings } from './countries.js';
import type { MentionPhrase } from './mentions.js';
import type { Item } from './reading.js';
import {
  genderOfWord,
  type NameReader,
  type Referent,
  referentsOfEntities,
  referentsOfNames,
} from './referents.js';
import { learnRoles, type RoleBook, roleBearer } from './roles.js';
import { BODY_NOUNS, COUNTRY_PLURALS, PERSON_PLURALS } from './tables/people.js';
import { wordSet } from './word-sets.js';

/** Whom a mention means: nobody known, one, or several together. */
export type Resolution = readonly Referent[];

/** A mention that was resolved, as the next pronouns see it. */
interface Seen {
  mention: number;
  referent: Referent;
  /** Weight of its place in the sentence. */
  subject: number;
}

const NOBODY: Resolution = [];
/** Mentions looked back at for a pronoun. */
const MEMORY = 40;
/** Items looked back at for “the two countries”. */
const PAIR_WINDOW = 160;

/**
 * Weights for the referent of a pronoun, set by hand: nearness by paragraph and sentence, place as a
 * subject, the one who spoke before, gender.
 */
const PRONOUN = {
  paragraph: -1.1,
  sentence: -0.6,
  subject: 1,
  source: 0.7,
  speaker: 0.6,
  rightGender: 1,
  wrongGender: -6,
  possessive: -0.4,
  preposition: -0.6,
  often: 0.5,
  clause: -2.5,
  unknown: -1.5,
};

/**
 * Resolves every mention of a text, in order.
 *
 * @param speaking - Whether a mention is the source of a quote.
 * @returns For each mention whom it means.
 */
export function resolveMentions(
  analysis: Analysis,
  entities: readonly Entity[] | undefined,
  speaking: (mention: number) => boolean,
): Resolution[] {
  const named: NameReader =
    entities === undefined ? referentsOfNames(analysis) : referentsOfEntities(analysis, entities);
  const countries = countryNamings(analysis);
  const countryReferents = new Map<string, Referent>();
  const roles: RoleBook = new Map();
  const seen: Seen[] = [];
  const resolutions: Resolution[] = [];
  let speaker: Resolution = NOBODY;
  let country = 0;
  analysis.mentions.forEach((mention, index) => {
    while (country < countries.length && (countries[country] as CountryNaming).item < mention.start)
      country++;
    const referent = named(mention);
    let meant: Resolution = referent === null ? NOBODY : [referent];
    if (referent !== null) {
      referent.count++;
      learnRoles(analysis, roles, index, referent);
    } else if (mention.kind === 'pronoun' || mention.kind === 'own') {
      meant = resolvePronoun(analysis, index, seen, speaker, speaking);
    } else if (mention.kind === 'who') {
      meant = resolutions[index - 1] ?? NOBODY;
    } else if (mention.kind === 'nominal') {
      meant =
        resolvePair(analysis, mention, seen, countries, country, countryReferents, entities) ??
        resolveApposition(analysis, index, named) ??
        resolveNominal(analysis, mention, seen, roles);
    }
    resolutions.push(meant);
    if (meant.length === 1 && meant[0] !== undefined) {
      seen.push({ mention: index, referent: meant[0], subject: subjectWeight(analysis, index) });
    }
    if (speaking(index)) speaker = meant;
  });
  return resolutions;
}

function subjectWeight(analysis: Analysis, index: number): number {
  const degree = analysis.subjects[index] as number;
  return degree === 1 || degree === 3 ? 1 : degree === 4 ? 0.5 : 0;
}

function resolvePronoun(
  analysis: Analysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
): Resolution {
  const { lower } = analysis.items[(analysis.mentions[index] as MentionPhrase).head] as Item;
  switch (lower) {
    case 'he':
    case 'his':
      return bestPerson(analysis, index, seen, speaker, speaking, 'male');
    case 'she':
    case 'her':
      return bestPerson(analysis, index, seen, speaker, speaking, 'female');
    case 'it':
    case 'its':
      return theBody(analysis, index, seen, speaker);
    case 'they':
    case 'their':
      return speaker.length > 1 ? speaker : NOBODY;
    default:
      return NOBODY;
  }
}

function bestPerson(
  analysis: Analysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
  speaking: (mention: number) => boolean,
  gender: 'female' | 'male',
): Resolution {
  const { items, mentions } = analysis;
  const pronoun = mentions[index] as MentionPhrase;
  const own = items[pronoun.head] as Item;
  const scores = new Map<Referent, number>();
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - MEMORY); k--) {
    const { mention, referent, subject } = seen[k] as Seen;
    if (referent.kind !== 'person' && referent.kind !== 'unknown') continue;
    const other = mentions[mention] as MentionPhrase;
    const item = items[other.head] as Item;
    const paragraphs = Math.min(8, own.paragraph - item.paragraph);
    const sentences = paragraphs === 0 ? Math.min(5, own.sentence - item.sentence) : 1;
    const before = items[other.start - 1];
    let score =
      PRONOUN.paragraph * paragraphs +
      PRONOUN.sentence * sentences +
      PRONOUN.subject * subject +
      PRONOUN.often * Math.log(1 + referent.count);
    if (speaking(mention)) score += PRONOUN.source;
    else if (referent.kind === 'unknown') score += PRONOUN.unknown;
    if (speaker[0] === referent) score += PRONOUN.speaker;
    if (other.possessive) score += PRONOUN.possessive;
    if (before?.tag === 'prep' || before?.tag === 'to') score += PRONOUN.preposition;
    if (sentences === 0 && pronoun.kind === 'pronoun' && pronoun.start - other.end < 4)
      score += PRONOUN.clause;
    score += genderScore(referent, gender);
    scores.set(referent, Math.max(scores.get(referent) ?? -99, score));
  }
  let best: Referent | null = null;
  let highest = -4;
  for (const [referent, score] of scores) {
    if (score <= highest) continue;
    highest = score;
    best = referent;
  }
  if (best === null) return NOBODY;
  best[gender] += 0.6;
  return [best];
}

function genderScore(referent: Referent, gender: 'female' | 'male'): number {
  const lean = referent[gender] - referent[gender === 'male' ? 'female' : 'male'];
  return lean > 0 ? PRONOUN.rightGender : lean < 0 ? PRONOUN.wrongGender : 0;
}

function isThing(referent: Referent): boolean {
  return referent.kind === 'body' || referent.kind === 'country';
}

/** “it”: the body or country that spoke last, or was the subject of this sentence or the one before. */
function theBody(
  analysis: Analysis,
  index: number,
  seen: readonly Seen[],
  speaker: Resolution,
): Resolution {
  const { items, mentions } = analysis;
  const own = items[(mentions[index] as MentionPhrase).head] as Item;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - 8); k--) {
    const { mention, referent, subject } = seen[k] as Seen;
    const item = items[(mentions[mention] as MentionPhrase).head] as Item;
    if (own.sentence - item.sentence > 1) break;
    if (isThing(referent) && subject > 0) return [referent];
  }
  const only = speaker.length === 1 ? speaker[0] : undefined;
  return only !== undefined && isThing(only) ? [only] : NOBODY;
}

/** “the two countries”, “both leaders”: the two named last. */
function resolvePair(
  analysis: Analysis,
  mention: MentionPhrase,
  seen: readonly Seen[],
  countries: readonly CountryNaming[],
  next: number,
  known: Map<string, Referent>,
  entities: readonly Entity[] | undefined,
): Resolution | null {
  const { items, mentions } = analysis;
  const { lower } = items[mention.head] as Item;
  let two = false;
  for (let i = mention.start; i < mention.head; i++) {
    const word = items[i]?.lower;
    if (word === 'two' || word === 'both') two = true;
  }
  if (!two) return null;
  if (wordSet(COUNTRY_PLURALS).has(lower)) {
    const pair = lastTwo(next, (k) => {
      const naming = countries[k - 1] as CountryNaming;
      return mention.start - naming.item > PAIR_WINDOW ? null : naming.country;
    });
    if (pair.length === 2) return pair.map((name) => countryReferent(name, known, entities));
  }
  if (!wordSet(PERSON_PLURALS).has(lower) && lower !== 'sides') return NOBODY;
  const pair = lastTwo(seen.length, (k) => {
    const { mention: other, referent } = seen[k - 1] as Seen;
    if (mention.start - (mentions[other] as MentionPhrase).end > PAIR_WINDOW) return null;
    return referent.kind === 'person' ? referent : undefined;
  });
  return pair.length === 2 ? pair : NOBODY;
}

/** The last two different values, in order of the text; null ends the search, undefined is passed. */
function lastTwo<T>(count: number, read: (k: number) => T | null | undefined): T[] {
  const found: T[] = [];
  for (let k = count; k > Math.max(0, count - MEMORY) && found.length < 2; k--) {
    const value = read(k);
    if (value === null) break;
    if (value !== undefined && !found.includes(value)) found.unshift(value);
  }
  return found;
}

function countryReferent(
  name: string,
  known: Map<string, Referent>,
  entities: readonly Entity[] | undefined,
): Referent {
  let referent = known.get(name);
  if (referent === undefined) {
    const entity = entities?.find((one) =>
      [one.name, ...one.aliases].some((form) => countryNamed(form) === name),
    );
    referent = {
      id: entity?.id ?? null,
      name: entity?.name ?? name,
      kind: 'country',
      female: 0,
      male: 0,
      count: 0,
    };
    known.set(name, referent);
  }
  return referent;
}

/** “The US president, Joe Biden,”: the name that follows between commas. */
function resolveApposition(
  analysis: Analysis,
  index: number,
  named: NameReader,
): Resolution | null {
  const { items, mentions } = analysis;
  const mention = mentions[index] as MentionPhrase;
  const next = mentions[index + 1];
  if (
    items[mention.end]?.tag !== 'comma' ||
    next?.start !== mention.end + 1 ||
    next.kind !== 'name'
  )
    return null;
  const behind = items[next.end]?.tag;
  if (behind !== 'comma' && behind !== 'stop') return null;
  const referent = named(next);
  return referent?.kind === 'person' ? [referent] : null;
}

/** “the minister”, “the company”: by the roles printed with names, or the body named last. */
function resolveNominal(
  analysis: Analysis,
  mention: MentionPhrase,
  seen: readonly Seen[],
  roles: RoleBook,
): Resolution {
  const { items, mentions } = analysis;
  if ((items[mention.start] as Item).lower !== 'the') return NOBODY;
  const bearer = roleBearer(analysis, roles, mention);
  if (bearer !== null) return [bearer];
  const head = items[mention.head] as Item;
  const alone = mention.head - mention.start === 1;
  if (!alone || !wordSet(BODY_NOUNS).has(head.lower) || genderOfWord(head.lower) !== null)
    return NOBODY;
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - 10); k--) {
    const { mention: other, referent, subject } = seen[k] as Seen;
    const item = items[(mentions[other] as MentionPhrase).head] as Item;
    if (head.paragraph - item.paragraph > 1) break;
    if (referent.kind === 'body' && subject > 0) return [referent];
    if (referent.kind === 'country' && head.lower === 'country') return [referent];
  }
  return NOBODY;
}
