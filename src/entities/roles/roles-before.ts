import { isCommon } from '../document/word-forms.js';
import { FUNCTION_WORDS, ROLE_MODIFIERS, SPEECH_VERBS } from '../tables/vocabulary.js';
import {
  endOfRolePhrase,
  LONGEST_PHRASE,
  NO_DESCRIPTION,
  OTHER,
  PERSON,
  type Place,
  ROLE_PREPOSITIONS,
  wordAt,
} from './role-phrase.js';
import { ARTICLES, isCourtesy, isKin, isRole, POSSESSIVES } from './role-words.js';

/** A range of words. */
export interface Span {
  first: number;
  last: number;
}

/** Most words of a role before a name. */
const LONGEST_ROLE = 12;
/** Most words in small letters, in no table, before a role. */
const MOST_UNKNOWN = 3;
/** Endings of adjectives that are in no table of words before roles. */
const ADJECTIVE = /(?:al|ic|ous|ive|ary|ese|ish|ian|ean|ern|less|ful|time|year-old)$/;
/** Participles that stand before a role without an article. */
const PARTICIPLES =
  /^(?:ousted|disgraced|retired|deposed|suspended|embattled|beleaguered|disputed|wanted|self-proclaimed|self-styled|murdered|slain|imprisoned|would-be|billionaire|respected|noted|famed|seasoned|experienced|controversial|freelance|fellow)$/;
/** The side of a house whose leader or whip somebody is. */
const SIDE = /^(?:minority|majority)$/;
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)$/;
const VERB_LIKE = /(?:ed|ing|s)$/;

/** The roles before a name at `name`: those next to it, and those before a comma. */
export function rolesBefore(place: Place, name: number): Span[] {
  const { sentence } = place;
  const found: Span[] = [];
  let last = name;
  while (last > sentence.first && isCourtesy(wordAt(place, last - 1))) last--;
  if (
    last > sentence.first &&
    isRole(wordAt(place, last - 1)) &&
    place.inside[last - 1] !== PERSON
  ) {
    const first = startOfRole(place, last);
    if (first < last) found.push({ first, last });
    last = Math.min(first, last - 1);
  } else {
    const office = startOfOffice(place, last);
    if (office >= 0) found.push({ first: office, last });
  }
  if (last > sentence.first && wordAt(place, last - 1).text === ',') {
    const before = phraseBefore(place, last - 1);
    if (before !== null) found.unshift(before);
  }
  return found;
}

/** “Minister of Finance” Anna Berg. */
function startOfOffice(place: Place, last: number): number {
  const limit = Math.max(place.sentence.first, last - LONGEST_ROLE);
  let first = last - 1;
  while (first > limit && wordAt(place, first).named && place.inside[first] !== PERSON) first--;
  if (first === last - 1 || first <= limit || wordAt(place, first).lower !== 'of') return -1;
  const role = wordAt(place, first - 1);
  return role.named && isRole(role) ? first - 1 : -1;
}

/** The first word of a role that ends before `last`; `last` if it needs more than what is there. */
function startOfRole(place: Place, last: number): number {
  const limit = Math.max(place.sentence.first, last - LONGEST_ROLE);
  let first = last - 1;
  while (first > limit) {
    const next = stepBack(place, first, limit);
    if (next === first) break;
    first = next;
  }
  const before = first > place.sentence.first ? wordAt(place, first - 1) : null;
  const owned = before !== null && POSSESSIVES.test(before.lower);
  if (isKin(wordAt(place, last - 1)) && !hasOwner(place, first, last))
    return owned ? first - 1 : last;
  return first;
}

/** Whether a range names somebody to whom the role belongs. */
function hasOwner(place: Place, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (wordAt(place, i).kind === 'clitic' || place.inside[i] === OTHER) return true;
  }
  return false;
}

/** The index from which on the words before `first` belong to the role; `first` if none do. */
function stepBack(place: Place, first: number, limit: number): number {
  const i = first - 1;
  const word = wordAt(place, i);
  if (place.inside[i] === OTHER) return i;
  if (word.kind === 'clitic') return word.lower === "'s" ? startOfOwner(place, i, limit) : first;
  if (word.kind === 'mark') return word.text === '-' && place.inside[i - 1] === OTHER ? i : first;
  if (place.inside[i] !== 0 || word.kind !== 'word') return first;
  const { lower } = word;
  if (SIDE.test(lower) || ROLE_MODIFIERS.has(lower)) return i;
  if (isRole(word) && !SPEECH_VERBS.has(lower)) return i;
  if (lower === 'and') {
    // “president and founder”, but not “for president and founder”
    const alone = i > limit && isRole(wordAt(place, i - 1)) && !isObject(place, i - 1);
    return alone ? i - 1 : first;
  }
  if (FUNCTION_WORDS.has(lower) || SPEECH_VERBS.has(lower) || DAY.test(lower)) return first;
  if (word.named) {
    if (i > place.sentence.first) return i;
    return isCommon(word) && word.usage.inner === 0 ? first : i;
  }
  if (ADJECTIVE.test(lower) || PARTICIPLES.test(lower)) return i;
  return behindDeterminer(place, first, limit);
}

function isObject(place: Place, i: number): boolean {
  return i > place.sentence.first && ROLE_PREPOSITIONS.test(wordAt(place, i - 1).lower);
}

/** The owner before a “’s” at `clitic`: a name, or a noun with its article. */
function startOfOwner(place: Place, clitic: number, limit: number): number {
  let i = clitic;
  const kind = place.inside[i - 1];
  if (kind === OTHER || kind === PERSON) {
    while (i > limit && place.inside[i - 1] === kind) i--;
    return i;
  }
  while (i > limit && clitic - i < MOST_UNKNOWN) {
    const { kind: sort, lower } = wordAt(place, i - 1);
    if (sort !== 'word' || FUNCTION_WORDS.has(lower) || SPEECH_VERBS.has(lower)) break;
    i--;
  }
  return i < clitic ? i : clitic + 1;
}

/**
 * Words in small letters that are in no table belong to the role if an article, an owner or another
 * name opens it: “a certified financial planner”, “CBC freelance videographer”.
 */
function behindDeterminer(place: Place, first: number, limit: number): number {
  for (let i = first - 1; i >= limit && first - i <= MOST_UNKNOWN + 1; i--) {
    const { kind, lower } = wordAt(place, i);
    if (ARTICLES.test(lower) || POSSESSIVES.test(lower)) {
      return holdsVerb(place, i + 2, first) ? first : i + 1;
    }
    if (kind === 'clitic' || place.inside[i] === OTHER) {
      return holdsVerb(place, i + 1, first) ? first : i + 1;
    }
    if (kind !== 'word' || FUNCTION_WORDS.has(lower) || SPEECH_VERBS.has(lower)) return first;
    if (place.inside[i] === PERSON) return first;
  }
  return first;
}

function holdsVerb(place: Place, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = wordAt(place, i);
    if (VERB_LIKE.test(lower) || NO_DESCRIPTION.test(lower)) return true;
  }
  return false;
}

/** “The chief executive of Acme”, Anna Berg, …: the description that ends before a comma. */
function phraseBefore(place: Place, comma: number): Span | null {
  const from = Math.max(place.sentence.first, comma - LONGEST_PHRASE);
  for (let i = comma - 1; i >= from; i--) {
    if (!opensPhrase(place, i) || endOfRolePhrase(place, i) !== comma) continue;
    const owned = i > from && POSSESSIVES.test(wordAt(place, i - 1).lower);
    if (isKin(wordAt(place, comma - 1)) && !hasOwner(place, i, comma) && !owned) return null;
    return { first: owned ? i - 1 : i, last: comma };
  }
  return null;
}

/** Whether a description may begin at `i`: after an article, with an owner, or as a title. */
function opensPhrase(place: Place, i: number): boolean {
  const { sentence, inside } = place;
  const word = wordAt(place, i);
  const before = i > sentence.first ? wordAt(place, i - 1) : null;
  if (word.kind !== 'word') return false;
  if (before !== null && (ARTICLES.test(before.lower) || POSSESSIVES.test(before.lower)))
    return true;
  const fresh = inside[i] === 0 || i === sentence.first || inside[i - 1] !== inside[i];
  if (!fresh) return false;
  if ((inside[i] as number) > 0) return isOwner(place, i);
  return (before === null || before.kind === 'mark') && word.capital;
}

/** Whether a name at `i` is an owner: “Sweden’s”. */
function isOwner(place: Place, i: number): boolean {
  const { sentence, inside } = place;
  let k = i;
  while (k < sentence.last && inside[k] === inside[i]) k++;
  return k < sentence.last && wordAt(place, k).kind === 'clitic';
}
