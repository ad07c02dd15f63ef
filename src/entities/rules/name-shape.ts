import type { Word } from '../document/document.js';
import { isSurname } from '../document/name-lexicon.js';
import { longestKnown, type Sign } from '../document/names.js';
import { genderOf, isCommon } from '../document/word-forms.js';
import { ABBREVIATIONS } from '../tables/name-abbreviations.js';
import { MERE_MODIFIERS, ORGANISATION_HEADS, ROLE_MODIFIERS } from '../tables/vocabulary.js';
import { at, type Run, sign } from './capital-run.js';

/** Longest word, in letters, that is an abbreviation only in capitals. */
const SHORT_ABBREVIATION = 4;
/** Endings of surnames in several languages. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|enko|chuk|sky|skyi|skiy|skaya|ski|ska|wicz|vic|vich|ic|ics|escu|sson|dottir|oglu|dze|shvili|yan|ian|nejad|zadeh|poulos|opoulou|akis|idis|inho|ez|ini|elli|etti|ucci|sen|mann|stein|berg|wala|pillai|singh|khel|zai)$/;
/** Articles and words for saints at the start of place names. */
const SAINT_OR_ARTICLE =
  /^(?:la|las|los|el|les|le|san|santa|santo|são|saint|st\.?|villa|puerto|playa)$/;

/** The signs in the words of a name that is in no table. */
export function wordSigns(run: Run, first: number, last: number): Sign[] {
  const signs: Sign[] = [];
  const lastWord = at(run, last - 1).key;
  if (genderOf(at(run, first)) !== null) {
    signs.push(sign('person', 'first-name', last > first + 1 ? 3 : 1.2));
  }
  if (isSurname(lastWord)) signs.push(sign('person', 'surname', last > first + 1 ? 1.2 : 1));
  else if (lastWord.length > 5 && SURNAME_ENDING.test(lastWord.slice(-8))) {
    signs.push(sign('person', 'surname', 1));
  }
  return signs.concat(shapeSigns(run, first, last));
}

/** The signs in the number and kind of the words alone. */
function shapeSigns(run: Run, first: number, last: number): Sign[] {
  const word = at(run, first);
  if (last === first + 1) {
    if (word.allCapitals && run.sentence.casing !== 'upper') {
      return [sign('organisation', 'acronym', 1.5)];
    }
    return [sign('person', 'shape', 0.25), sign('organisation', 'shape', 0.3)];
  }
  let plain = 0;
  let joined = false;
  let acronyms = 0;
  for (let i = first; i < last; i++) {
    const part = at(run, i);
    const { text, kind, allCapitals } = part;
    if (kind === 'mark') joined = true;
    else if (isCommon(part) && genderOf(part) === null) plain++;
    if (allCapitals && text.length > 2) acronyms++;
  }
  if (joined) return [sign('organisation', 'shape', 1.5)];
  if (plain > 0 || acronyms > 0) return [sign('organisation', 'shape', 0.6)];
  if (SAINT_OR_ARTICLE.test(word.lower)) return [sign('place', 'place-word', 1.2)];
  if (
    longestKnown(run.document, first, last) !== null ||
    longestKnown(run.document, last - 1, last)
  ) {
    return [sign('organisation', 'shape', 1)];
  }
  return last - first <= 4 ? [sign('person', 'shape', 1)] : [sign('organisation', 'shape', 0.5)];
}

/** Whether a single word with a capital is a common word, and nothing shows that it is a name. */
export function isLoneCommonWord(run: Run, i: number): boolean {
  const word = at(run, i);
  if (word.text.length < 2 || word.text.endsWith('.')) return true;
  if (word.allCapitals && run.sentence.casing !== 'upper') {
    if (word.text.length === 2 && /\d/.test(word.text)) return true;
    return ABBREVIATIONS.has(word.lower) || ABBREVIATIONS.has(word.lower.replace(/s$/, ''));
  }
  if (word.lower.length > SHORT_ABBREVIATION && ABBREVIATIONS.has(word.lower)) return true;
  const { usage } = word;
  if (usage.lower === 0 && usage.inner > 1) return false;
  if (!isCommon(word) && !ORGANISATION_HEADS.has(word.lower)) return false;
  return true;
}

/** Whether a name consists of adjectives of offices: “Vice Presidential”. */
export function isOnlyModifiers(run: Run, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = at(run, i);
    if (!ROLE_MODIFIERS.has(lower) && !MERE_MODIFIERS.has(lower)) return false;
  }
  return true;
}

/** Whether a word is an honour after a name: “FRS”, “OBE”. */
export function isHonour({ text, allCapitals }: Word): boolean {
  return text.length < 5 && allCapitals && !/^[IVX]+$|\./.test(text);
}
