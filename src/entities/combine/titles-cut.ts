import type { TaggedName } from '../crf/decode/tag-document.js';
import { PLACE } from '../crf/model/labels.js';
import { UNIT } from '../crf/model/read-weights.js';
import type { Document, Word } from '../document/document.js';
import { entryAt, keyOf } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';
import { isHonour } from '../rules/name-shape.js';
import { FRONT_WORDS, HONOURS, LETTER_TITLES } from '../tables/title-words.js';
import { COURTESY_TITLES, ROLE_MODIFIERS, ROLES, SPEECH_VERBS } from '../tables/vocabulary.js';

/** First names that are verbs, which the model does not read at the start of a sentence. */
const VERB_LIKE = /^(?:will|may)$/;
/** Added to the score of the tables' type of a name behind a greeting. */
const SURE = 8 * UNIT;
/** Most words of an office before its last, “and” and the word before that. */
const LONGEST_OFFICE = 8;

/** Removes titles at the start of a person’s name, and letters of honours after it. */
export function withoutTitles(document: Document, name: TaggedName): TaggedName {
  if (!isPerson(name)) return withoutGreeting(document, name);
  let { first, last } = name;
  while (first < last - 1 && isTitle(document, first, last)) first++;
  while (last > first + 2 && isHonour(document.words[last - 1] as Word)) last--;
  if (first < last - 2 && endsOffice(document, first)) first++;
  if (last === first + 1 && hasVerbLikeName(document, name)) first--;
  if (first === name.first) first = startOfParticle(document, name);
  if (first === name.first && last === name.last) return name;
  return { ...name, first, last, key: keyOf(document, first, last) };
}

/** “Hello Dublin” names the town. */
function withoutGreeting(document: Document, name: TaggedName): TaggedName {
  const first = name.first + 1;
  if (first !== name.last - 1 || !FRONT_WORDS.has((document.words[name.first] as Word).lower)) {
    return name;
  }
  const entry = entryAt(document, first, name.last);
  if (entry === null) return name;
  const place = entry.classes[0] === 'place' || entry.classes[0] === 'city';
  const scores = name.scores.map((score, kind) => (place && kind === PLACE ? score + SURE : score));
  return { ...name, first, key: keyOf(document, first, name.last), entry, scores };
}

/**
 * Whether the first name before a surname begins the sentence and is a verb elsewhere: “Will Berg,
 * the coach”, but not “Will Berg resign?”.
 */
function hasVerbLikeName({ words }: Document, { first, last, sentence }: TaggedName): boolean {
  if (first === sentence.first) return false;
  const before = words[first - 1] as Word;
  if (!before.capital || !VERB_LIKE.test(before.lower)) return false;
  const behind = words[last];
  return behind?.text === ',' || SPEECH_VERBS.has(behind?.lower ?? '');
}

/** Where “De’ Rossi” begins: the particle and its apostrophe are words of their own. */
function startOfParticle(
  { words, starts, ends }: Document,
  { first, sentence }: TaggedName,
): number {
  if (first - 2 < sentence.first || !/^[’']$/.test((words[first - 1] as Word).text)) return first;
  const particle = words[first - 2] as Word;
  const glued = ends[first - 2] === starts[first - 1];
  return glued && particle.capital && /^(?:de|dei|d|dell)$/.test(particle.lower)
    ? first - 2
    : first;
}

/** Whether a name is only a title in capitals or letters of an honour: “MEC”, “, OBE”. */
export function isMereTitle({ words }: Document, { first, last }: TaggedName): boolean {
  if (last !== first + 1) return false;
  const { text, lower, allCapitals } = words[first] as Word;
  if (allCapitals && LETTER_TITLES.has(lower)) return true;
  return HONOURS.has(text) && words[first - 1]?.text === ',';
}

function isPerson({ scores }: TaggedName): boolean {
  return scores.every((score) => score <= (scores[0] as number));
}

/** Whether a word is a title, or comes before one: “Crown Prince”. */
function isTitle({ words }: Document, i: number, last: number): boolean {
  const { lower, allCapitals } = words[i] as Word;
  // “Earl Holm” is mostly no lord
  if (lower === 'earl' && words[i - 1]?.lower !== 'the') return false;
  if (COURTESY_TITLES.has(lower) || ROLES.has(lower) || FRONT_WORDS.has(lower)) return true;
  if (allCapitals && LETTER_TITLES.has(lower)) return true;
  return i + 2 < last && ROLE_MODIFIERS.has(lower) && ROLES.has((words[i + 1] as Word).lower);
}

/** Whether the word at `i` ends an office: “Minister for Women and Equalities” Ann Berg. */
function endsOffice({ words }: Document, i: number): boolean {
  const before = words[i - 2];
  if (words[i - 1]?.lower !== 'and' || before?.named !== true || !isCommon(before)) return false;
  if (genderOf(words[i] as Word) !== null) return false;
  for (let k = i - 3; k > i - LONGEST_OFFICE && k > 0; k--) {
    const { lower } = words[k] as Word;
    if (lower === 'for' || lower === 'of') return ROLES.has((words[k - 1] as Word).lower);
  }
  return false;
}
