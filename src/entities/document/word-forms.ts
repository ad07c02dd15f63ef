import type { Token, TokenKind } from '../../language/tokens.js';
import { firstNameGender, type NameGender } from './first-names.js';
import { fold } from './fold-word.js';
import { isAllCapitals, isCommonWord, longestFrom } from './name-lexicon.js';

/** How a word in lower case is used in the document, without sentences in headline style. */
export interface Usage {
  /** Its index among the words of the document. */
  id: number;
  /** Times in lower case. */
  lower: number;
  /** Times with a capital inside a sentence. */
  inner: number;
}

/**
 * A word of the text: a token with the properties that this stage needs. All equal words of a
 * document are one object, and their properties are looked up once, most when they are first
 * needed; where each stands is in the document.
 */
export interface Word {
  /** The number of this form. */
  id: number;
  /** As printed, and in lower case. */
  text: string;
  lower: string;
  kind: TokenKind;
  /** Whether it begins with a capital letter. */
  capital: boolean;
  /** Folded form, in the spelling of the tables. */
  key: string;
  /** Whether it may be part of a name: it has a capital letter at its start or inside. */
  named: boolean;
  /** Whether it has at least two capitals and no small letter. */
  allCapitals: boolean;
  usage: Usage;
  /** Most words of a table's name that begins with it; -1 until it is needed. */
  longest: number;
  common: boolean | null;
  gender: NameGender | null | undefined;
}

/** The forms of a document by their text, and their usage by their text in lower case. */
export interface WordForms {
  byText: Map<string, Word>;
  usage: Map<string, Usage>;
}

/** The word of a token, which equal tokens share. */
export function formOf(forms: WordForms, token: Token): Word {
  const { text, lower, kind, capital } = token;
  const known = forms.byText.get(text);
  if (known !== undefined && known.kind === kind && known.capital === capital) return known;
  const named =
    kind === 'word' && (capital || (text.length > 2 && lower !== text && hasInnerCapital(text)));
  const word: Word = {
    id: known?.id ?? forms.byText.size,
    text,
    lower,
    kind,
    capital,
    key: named ? fold(text) : lower,
    named,
    allCapitals: isAllCapitals(text),
    usage: usageOf(forms.usage, lower),
    longest: -1,
    common: null,
    gender: undefined,
  };
  if (known === undefined) forms.byText.set(text, word);
  return word;
}

function usageOf(all: Map<string, Usage>, lower: string): Usage {
  let usage = all.get(lower);
  if (usage === undefined) {
    usage = { id: all.size, lower: 0, inner: 0 };
    all.set(lower, usage);
  }
  return usage;
}

/** A word that is cut to a part of itself. */
export function cutForm(word: Word, text: string): Word {
  const lower = text.toLowerCase();
  const key = fold(text);
  const allCapitals = isAllCapitals(text);
  return { ...word, text, lower, key, allCapitals, longest: -1, common: null, gender: undefined };
}

/** Whether a word has a capital after a small letter at its start: “al-Assad”, “iPhone”. */
export function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length && i < 6; i++) {
    const letter = text[i] as string;
    if (letter !== letter.toLowerCase()) return true;
  }
  return false;
}

/** Whether a word is a common English word or a regular inflection of one. */
export function isCommon(word: Word): boolean {
  word.common ??= isCommonWord(word.lower);
  return word.common;
}

/** The usual gender of a word as a first name, or null if it is not one. */
export function genderOf(word: Word): NameGender | null {
  if (word.gender === undefined) word.gender = firstNameGender(word.text);
  return word.gender;
}

/** Most words of a table's name that begins with a word, or 0. */
export function longestWith(word: Word): number {
  if (word.longest < 0) word.longest = longestFrom(word.key);
  return word.longest;
}
