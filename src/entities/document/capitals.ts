import {
  COURTESY_TITLES,
  EVENT_STARTERS,
  FUNCTION_WORDS,
  OF_HEADS,
  ORGANISATION_HEADS,
  ROLE_MODIFIERS,
  ROLES,
} from '../tables/vocabulary.js';
import { type Document, isInitial, type Sentence, type Word } from './document.js';
import { longestKnown } from './names.js';
import { genderOf, isCommon } from './word-forms.js';

/** Endings of English words that few names have: “Biologists”, “Kayaking”, “Ironically”. */
const PLAIN_ENDING =
  /(?:ers|ors|ists|isms?|ions?|ings?|ments?|ness|ous|ives?|icals?|ically|logy|logies|ables?|ally|ies|iers|ants|ents|ized|ised|ated|less|ful|wards?|hoods?|ships?|logists?|graphers?|loads|works|houses)$/;

/**
 * Marks the words of a sentence with a capital that may be that of a name.
 *
 * Inside a sentence every capital may be. The first word is compared with the document and with
 * common words. In headline style, where most words have a capital, only words that the tables or
 * the rest of the document know as names are marked; likewise in a line of capitals.
 *
 * @param taken - For each word of the document, whether it belongs to a date or an amount.
 * @param capitals - For each word of the document, whether it is marked.
 */
export function markCapitals(
  document: Document,
  sentence: Sentence,
  taken: Uint8Array,
  capitals: Uint8Array,
): void {
  const { words } = document;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i] as Word;
    if (!word.named || taken[i] === 1 || word.text === 'I') continue;
    if (sentence.casing !== 'sentence') i = markHeadlineWord(document, sentence, i, capitals);
    else if (!isInitial(document, sentence, i) || staysAtStart(document, sentence, i)) {
      capitals[i] = 1;
    }
  }
  if (sentence.opens) markDateline(document, sentence, capitals);
}

/** Marks a word of a headline, or the known name that begins with it, and returns its last index. */
function markHeadlineWord(
  document: Document,
  sentence: Sentence,
  i: number,
  capitals: Uint8Array,
): number {
  const known = longestKnown(document, i, sentence.last);
  const word = document.words[i] as Word;
  if (known !== null && (known.last > i + 1 || !isPlainWord(word))) {
    for (let k = i; k < known.last; k++) {
      if ((document.words[k] as Word).named) capitals[k] = 1;
    }
    return known.last - 1;
  }
  if (isHeadlineName(sentence, word)) capitals[i] = 1;
  return i;
}

/** Whether the document shows that a word of a headline is a name. */
function isHeadlineName(sentence: Sentence, word: Word): boolean {
  if (FUNCTION_WORDS.has(word.lower)) return false;
  const usage = word.usage;
  if (usage.inner + usage.lower > 0) return usage.inner > usage.lower;
  if (genderOf(word) !== null) return true;
  const title = COURTESY_TITLES.has(word.lower) || ROLES.has(word.lower);
  return sentence.casing === 'title' && (title || !isCommon(word));
}

function isPlainWord(word: Word): boolean {
  if (FUNCTION_WORDS.has(word.lower)) return true;
  const usage = word.usage;
  return isCommon(word) && usage.inner <= usage.lower;
}

/** Whether the first word of a sentence belongs to a name. */
function staysAtStart(document: Document, sentence: Sentence, i: number): boolean {
  const { words } = document;
  const word = words[i] as Word;
  const next = i + 1 < sentence.last ? (words[i + 1] as Word) : null;
  const known = longestKnown(document, i, sentence.last);
  if (known !== null && known.last > i + 1) return true;
  if (word.allCapitals && !isCommon(word)) return true;
  if (FUNCTION_WORDS.has(word.lower)) return false;
  const usage = word.usage;
  if (usage.inner > 0 && usage.inner >= usage.lower) return true;
  const common = isCommon(word);
  if (known !== null && !common) return true;
  const named = next?.named === true;
  if (!common) {
    if (genderOf(word) !== null) return true;
    return usage.lower === 0 && !(PLAIN_ENDING.test(word.lower.slice(-8)) && !named);
  }
  if (!named) {
    // “University of …” and “Minister of …” continue
    const of = next?.lower === 'of' && words[i + 2]?.named === true;
    return of && (OF_HEADS.has(word.lower) || ROLES.has(word.lower));
  }
  if (genderOf(word) !== null) return true;
  if (ROLES.has(word.lower) || COURTESY_TITLES.has(word.lower)) return true;
  if (EVENT_STARTERS.has(word.lower)) return true;
  return ROLE_MODIFIERS.has(word.lower) || endsInHead(words, i, sentence.last);
}

/** Whether the run of capitals at `i` ends with the head of an organisation's name. */
function endsInHead(words: readonly Word[], i: number, limit: number): boolean {
  let last = i + 1;
  while (last < limit && last < i + 8 && (words[last] as Word).named) last++;
  return ORGANISATION_HEADS.has((words[last - 1] as Word).lower);
}

/** Marks a place in capitals at the start of a paragraph: “NEW DELHI (Reuters) —”. */
function markDateline(document: Document, sentence: Sentence, capitals: Uint8Array): void {
  const last = endOfDatelinePlace(document, sentence);
  for (let i = sentence.first; i < last; i++) capitals[i] = 1;
}

/** Index after the place of a dateline, or the sentence's first index if it has none. */
export function endOfDatelinePlace(document: Document, sentence: Sentence): number {
  const { words } = document;
  if (!sentence.opens || sentence.casing === 'upper') return sentence.first;
  let last = sentence.first;
  while (last < sentence.last && last < sentence.first + 4) {
    if (!(words[last] as Word).allCapitals) break;
    last++;
  }
  if (last === sentence.first || last >= sentence.last) return sentence.first;
  const behind = words[last] as Word;
  return ',(—–-:/'.includes(behind.text) || behind.text === '--' ? last : sentence.first;
}
