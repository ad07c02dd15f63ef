import { isNameHashed } from '../crf/model/word-groups.js';
import type { Document, Word } from '../document/document.js';
import { keyOf, type Name, withBetween } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';
import type { Typed } from '../rules/name-type.js';
import {
  COURTESY_TITLES,
  FUNCTION_WORDS,
  ROLE_MODIFIERS,
  ROLES,
  SPEECH_VERBS,
} from '../tables/vocabulary.js';

/** How sure a person is whom the words beside the name show. */
const TITLED = 0.9;
const DESCRIBED = 0.8;
const LONGEST = 4;
/** Most words of a description: “the third author”. */
const REACH = 5;
/** Titles that no other word is, and that no name is without. */
const TITLE = /^(?:mr|mrs|ms|mx|dr|prof)\.?$/;
const BE = /^(?:is|was)$/;
const FEELING =
  /^(?:afraid|angry|anxious|ashamed|delighted|devastated|eager|furious|glad|grateful|happy|heartbroken|jealous|nervous|pleased|proud|sad|scared|shy|sorry|thrilled|tired|upset|worried)$/;
const VERY = /^(?:so|very|too|quite|really|not|also)$/;
const BEHIND_ROLE = /^(?:of|for|at|in|with|from|and|to|who|when|[,.;:()—–-])$/;

/**
 * Finds persons that the model misses where the words beside a name leave no doubt: behind “Mrs” or
 * “Dr”; at the start of a sentence before a role or a feeling (“Fielding was the third author”, “Lira
 * was glad”), or before a role between commas (“Will Berg, NCA director, …”); and behind a first
 * name that an editor added (“[Will] Berg”), which is no name of its own.
 *
 * @param names - Names in order, none inside another, all with a type.
 * @returns The names with those added, in order.
 */
export function addShownPersons(
  document: Document,
  taken: Uint8Array,
  names: readonly Name[],
  types: Map<string, Typed>,
): Name[] {
  const { words } = document;
  for (const name of names) {
    const typed = types.get(name.key) as Typed;
    if (typed.type === 'place' && name.entry === null && hasHandle(document, name))
      types.set(name.key, { ...typed, type: 'person' });
    const doubted = typed.type === 'person' && typed.confidence < DESCRIBED;
    if (doubted && name.first === name.sentence.first && isDescribed(document, name))
      types.set(name.key, { ...typed, evidence: ['title'], confidence: DESCRIBED });
  }
  const own = names.filter(({ first, last }) => last > first + 1 || !isAdded(document, last + 1));
  return withBetween(document, own, (first, limit, sentence) => {
    const word = words[first] as Word;
    if (!word.capital || taken[first] === 1 || sentence.casing !== 'sentence') return null;
    const last = endOfRun(document, taken, first, limit);
    if (last === first || words[last]?.named === true) return null;
    const title = first > sentence.first ? (words[first - 1] as Word) : null;
    const titled = title?.capital === true && isTitled(title, word);
    const range = { first, last, sentence };
    const shown = titled || isAdded(document, first);
    if (!shown && !(first === sentence.first && mayBePerson(document, range))) return null;
    if (!shown && !(isDescribed(document, range) || hasRoleBetween(document, range))) return null;
    const key = keyOf(document, first, last);
    if (types.has(key) && types.get(key)?.type !== 'person') return null;
    const confidence = titled ? TITLED : DESCRIBED;
    if (!types.has(key)) types.set(key, { type: 'person', evidence: ['title'], confidence });
    return { first, last, sentence, key, signs: [], context: null, entry: null };
  });
}

type Range = Pick<Name, 'first' | 'last' | 'sentence'>;

/** Whether a name stands behind a title: “Mrs May”, but not the “MS” of an interview. */
function isTitled(title: Word, { lower, text }: Word): boolean {
  if (!TITLE.test(title.lower) || title.allCapitals || text.length < 2) return false;
  return !(FUNCTION_WORDS.has(lower) && lower !== 'may' && lower !== 'will') && !isOffice(lower);
}

function isOffice(lower: string): boolean {
  return ROLES.has(lower) || ROLE_MODIFIERS.has(lower);
}

function endOfRun({ words }: Document, taken: Uint8Array, first: number, limit: number): number {
  let last = first;
  while (last < limit && last < first + LONGEST && taken[last] !== 1) {
    const { named, lower } = words[last] as Word;
    if (!named || (COURTESY_TITLES.has(lower) && last === first)) break;
    last++;
  }
  return last;
}

/**
 * Whether the words at the start of a sentence may be a person’s name: the tables know the first, or
 * it ends as surnames and participles do.
 */
function mayBePerson({ words }: Document, { first, last }: Range): boolean {
  const word = words[first] as Word;
  const { lower, usage, allCapitals } = word;
  if (isOffice(lower) || usage.lower > 0 || allCapitals) return false;
  if (isNameWord(word)) return last > first + 1 || !FUNCTION_WORDS.has(lower);
  return last === first + 1 && lower.endsWith('ing') && /^the$/.test(words[last + 1]?.lower ?? '');
}

/** “Fielding was the third author”, “Lira was so glad to see it”. */
function isDescribed({ words }: Document, { last, sentence }: Range): boolean {
  if (!BE.test(words[last]?.lower ?? '')) return false;
  let i = last + 1;
  if (VERY.test(words[i]?.lower ?? '')) i++;
  if (i < sentence.last && FEELING.test((words[i] as Word).lower)) return true;
  if (!/^(?:an?|the|one|his|her)$/.test(words[i]?.lower ?? '')) return false;
  for (let k = i + 1; k < Math.min(sentence.last, i + REACH); k++) {
    const { kind, lower, capital } = words[k] as Word;
    if (kind === 'mark' || capital) return false;
    if (ROLES.has(lower)) return BEHIND_ROLE.test(words[k + 1]?.lower ?? '.');
  }
  return false;
}

/** “Will Berg, NCA director, agreed”, but not “Will Berg, the coach, resign?”. */
function hasRoleBetween({ words }: Document, { first, last, sentence }: Range): boolean {
  if (last < first + 2 || words[last]?.text !== ',') return false;
  if ((words[sentence.last - 1] as Word).text === '?') return false;
  if (isCommon(words[last - 1] as Word)) return false;
  for (let i = last + 1; i < Math.min(sentence.last - 1, last + REACH + 1); i++) {
    const { text, lower, kind } = words[i] as Word;
    if (text === ',') return ROLES.has((words[i - 1] as Word).lower);
    if (kind === 'mark' || SPEECH_VERBS.has(lower)) return false;
  }
  return false;
}

/** Whether a surname stands behind a first name in brackets: “[Will] Berg”. */
function isAdded({ words }: Document, first: number): boolean {
  if (words[first - 1]?.text !== ']' || words[first - 3]?.text !== '[') return false;
  return words[first]?.named === true && isNameWord(words[first - 2] as Word);
}

/** Whether a word is known in the names of persons. */
export function isNameWord(word: Word): boolean {
  return genderOf(word) !== null || isNameHashed(word.key);
}

/** “Odette Marsh (@odettemarsh)”. */
function hasHandle({ words }: Document, { first, last }: Range): boolean {
  if (last < first + 2 || words[last]?.text !== '(') return false;
  return words[last + 1]?.text.startsWith('@') === true;
}
