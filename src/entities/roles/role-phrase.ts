import type { Document, Sentence, Word } from '../document/document.js';
import { FUNCTION_WORDS, SPEECH_VERBS } from '../tables/vocabulary.js';
import { ARTICLES, isRole, POSSESSIVES } from './role-words.js';

/** What a word belongs to: a person’s name, another, or a date. */
export const PERSON = 1;
export const OTHER = 2;
export const DATE = 3;

/** The sentence in which a role is looked for. */
export interface Place {
  document: Document;
  sentence: Sentence;
  /** For each word of the document, whether it belongs to a person’s name, another, or a date. */
  inside: Uint8Array;
}

/** Most words of a description of a person, and of those before its role. */
export const LONGEST_PHRASE = 20;
const LONGEST_FRONT = 9;
/** Prepositions that continue a role: “governor of the Bank of England”. */
export const ROLE_PREPOSITIONS = /^(?:of|for|at|in|with|on|to|from|within|under|behind|against)$/;
/** Words that do not occur in a description of a person: verbs and what begins a new clause. */
export const NO_DESCRIPTION =
  /^(?:was|were|is|are|be|been|has|had|have|did|does|do|will|would|can|could|may|might|must|should|and|or|but|not|next|most|who|which|that|whose|when|where|while|because|if|as|then|went|came|took|made|got|gave|met|held|won|lost|led|ran|sat|stood|spoke|began|kept|found|saw|knew|thought|brought|bought|chose|drew|drove|fell|felt|flew|left|put|sent|spent|struck|threw|wore|he|she|they|it|we|i|you)$/;
/** “A mother of two”. */
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
/** Words that rank a person among others, which is no role. */
const SUPERLATIVE = /^(?:highest|biggest|largest|greatest|latest|worst|only|same)$/;
/** Words in small letters that continue a role: “secretary general”. */
const ROLE_TAILS = /^(?:general|elect|designate|emeritus|affairs|rights|studies|relations)$/;

export function wordAt({ document }: Place, i: number): Word {
  return document.words[i] as Word;
}

/**
 * Index after a description of a person at `first`: a role, the words before it, and those that
 * continue it. -1 if there is none, or if it is the title of another person.
 */
export function endOfRolePhrase(place: Place, first: number): number {
  const limit = Math.min(place.sentence.last, first + LONGEST_PHRASE);
  let last = behindRoles(place, first, limit);
  while (last > 0 && last < limit) {
    const { lower, text } = wordAt(place, last);
    if (ROLE_PREPOSITIONS.test(lower)) {
      const end = behindObject(place, last + 1, limit);
      if (end === last + 1) return last;
      last = end;
    } else if (lower === 'and' || text === '&') {
      // “director and senior economist”
      const next = ARTICLES.test(wordAt(place, last + 1)?.lower ?? '') ? last + 2 : last + 1;
      const end = behindRoles(place, next, limit);
      if (end < 0) return last;
      last = end;
    } else break;
  }
  return last;
}

/** Index after the role nearest to `first`, and the roles directly after it; -1 if there is none. */
function behindRoles(place: Place, first: number, limit: number): number {
  let role = false;
  let front = 0;
  for (let i = first; i < limit; i++) {
    const word = wordAt(place, i);
    const kind = place.inside[i];
    if (role && kind === PERSON) return -1;
    if (isRole(word) && kind !== PERSON) {
      role = true;
      front = 0;
    } else if (role && ROLE_TAILS.test(word.lower)) continue;
    else if (word.kind === 'clitic') {
      // “the prime minister’s wife”: what comes before is another’s
      if (word.lower !== "'s") return -1;
      role = false;
    } else if (role && !goesOn(place, i, limit)) return i;
    else if (!isFront(place, i) || ++front > LONGEST_FRONT) return -1;
  }
  return role ? limit : -1;
}

/** Whether another role follows within a few nouns: “chief military spokesperson”. */
function goesOn(place: Place, i: number, limit: number): boolean {
  for (let k = i; k < limit && k < i + 4; k++) {
    const word = wordAt(place, k);
    if (place.inside[k] === PERSON || word.kind !== 'word') return false;
    if (isRole(word)) return k > i;
    const { lower } = word;
    if (FUNCTION_WORDS.has(lower) || NO_DESCRIPTION.test(lower) || SPEECH_VERBS.has(lower))
      return false;
  }
  return false;
}

/** Whether a word may stand before the role in a description. */
function isFront(place: Place, i: number): boolean {
  const word = wordAt(place, i);
  if (place.inside[i] === PERSON) return isPossessor(place, i);
  if (word.kind === 'mark') return word.text === '-' || word.text === '&';
  if (word.kind === 'number') return true;
  const { lower } = word;
  if (ROLE_PREPOSITIONS.test(lower)) return place.inside[i] === OTHER || lower === 'of';
  if (ARTICLES.test(lower) || POSSESSIVES.test(lower)) return place.inside[i] === OTHER;
  if (lower === 'and')
    return place.inside[i] === OTHER || place.inside[i - 1] === OTHER || joinsCapitals(place, i);
  return !NO_DESCRIPTION.test(lower) && !SPEECH_VERBS.has(lower) && !SUPERLATIVE.test(lower);
}

/** “Research and Advocacy Director”. */
function joinsCapitals(place: Place, i: number): boolean {
  const [before, behind] = [wordAt(place, i - 1), wordAt(place, i + 1)];
  return before?.capital === true && behind?.capital === true && place.inside[i - 1] === 0;
}

/** Whether a person’s name at `i` only says whose the role is: “Trump’s”, “the Trump campaign’s”. */
function isPossessor(place: Place, i: number): boolean {
  const { sentence, inside } = place;
  let k = i;
  while (k < sentence.last && inside[k] === PERSON) k++;
  const behind = k < sentence.last ? wordAt(place, k) : undefined;
  if (behind?.kind === 'clitic') return behind.lower === "'s";
  const next = k + 1 < sentence.last ? wordAt(place, k + 1) : undefined;
  return behind?.kind === 'word' && !behind.capital && next?.lower === "'s";
}

/** Index after the words that a preposition at `first - 1` adds to a role. */
function behindObject(place: Place, first: number, limit: number): number {
  let i = first;
  let small = 0;
  for (; i < limit; i++) {
    const word = wordAt(place, i);
    const { lower, text, kind } = word;
    if (place.inside[i] === DATE) break;
    if (place.inside[i] !== 0) {
      small = 0;
      continue;
    }
    if (kind === 'mark') {
      if (text !== '-' && text !== '&') break;
    } else if (kind === 'clitic' || kind === 'number' || word.named) small = 0;
    else if (ROLE_PREPOSITIONS.test(lower) || ARTICLES.test(lower) || POSSESSIVES.test(lower))
      small = 0;
    else if (i === first && NUMBER.test(lower)) small++;
    else if (lower === 'and') {
      if (place.inside[i + 1] === PERSON || startsRole(place, i + 1, limit)) break;
    } else if (NO_DESCRIPTION.test(lower) || SPEECH_VERBS.has(lower) || FUNCTION_WORDS.has(lower))
      break;
    else if (small > 0 && /(?:ed|ing)$/.test(lower)) break;
    else if (++small > 3) break;
  }
  return i;
}

/** Whether a further role of the same person begins at `i`: “… and head of strategy”. */
function startsRole(place: Place, i: number, limit: number): boolean {
  const first = i < limit && ARTICLES.test(wordAt(place, i).lower) ? i + 1 : i;
  return first < limit && behindRoles(place, first, Math.min(limit, first + 5)) > 0;
}

/** Whether a description that ends before `i` is closed there. */
export function isClosed(place: Place, i: number): boolean {
  if (i >= place.sentence.last) return true;
  const { text, lower } = wordAt(place, i);
  if (',.;:()—–?!”"\''.includes(text)) return true;
  return (
    /^(?:who|whose|which|that|where)$/.test(lower) || /^(?:based|known|named|.{2,}ing)$/.test(lower)
  );
}
