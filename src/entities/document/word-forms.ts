import type { Token, TokenKind } from '../../language/tokens.js';
import { firstNameGender, type NameGender } from './first-names.js';
import { fold } from './fold-word.js';
import { isAllCapitals, isCommonWord, longestFrom } from './name-lexicon.js';

/** How a word, in lower case, stands in the document, sentences in headline style left out. */
export interface Usage {
  /** Its place among those of the document. */
  id: number;
  /** Times in lower case. */
  lower: number;
  /** Times with a capital within a sentence. */
  inner: number;
}

/** What words printed alike share: it is looked up once for all of them, most when first asked for. */
export interface WordForm {
  /** The number of what is printed so. */
  id: number;
  text: string;
  lower: string;
  kind: TokenKind;
  capital: boolean;
  /** Folded form, as the tables spell it. */
  key: string;
  /** Whether it may be part of a name: a capital letter at its start or within it. */
  named: boolean;
  /** Whether it has two capitals at least and no small letter. */
  allCapitals: boolean;
  usage: Usage;
  /** The most words of a name of the tables that begins with it; -1 before it is asked for. */
  longest: number;
  common: boolean | null;
  gender: NameGender | null | undefined;
}

/** The forms of a document, by what is printed, and their usage by what that is in lower case. */
export interface WordForms {
  byText: Map<string, WordForm>;
  usage: Map<string, Usage>;
}

/** The form of a token, shared with all that are alike. */
export function formOf(forms: WordForms, token: Token): WordForm {
  const { text, lower, kind, capital } = token;
  const known = forms.byText.get(text);
  if (known !== undefined && known.kind === kind && known.capital === capital) return known;
  const named =
    kind === 'word' && (capital || (text.length > 2 && lower !== text && hasInnerCapital(text)));
  const form: WordForm = {
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
  if (known === undefined) forms.byText.set(text, form);
  return form;
}

function usageOf(all: Map<string, Usage>, lower: string): Usage {
  let usage = all.get(lower);
  if (usage === undefined) {
    usage = { id: all.size, lower: 0, inner: 0 };
    all.set(lower, usage);
  }
  return usage;
}

/** The form of a word that is cut to a part of it. */
export function cutForm(form: WordForm, text: string): WordForm {
  const lower = text.toLowerCase();
  const key = fold(text);
  const allCapitals = isAllCapitals(text);
  return { ...form, text, lower, key, allCapitals, longest: -1, common: null, gender: undefined };
}

/** Whether a word that begins small has a capital: “al-Assad”, “iPhone”. */
export function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length && i < 6; i++) {
    const letter = text[i] as string;
    if (letter !== letter.toLowerCase()) return true;
  }
  return false;
}

/** Whether a word is a common English word or a regular inflection of one. */
export function isCommon({ form }: { form: WordForm }): boolean {
  form.common ??= isCommonWord(form.lower);
  return form.common;
}

/** The gender the bearers of a word as a first name have, or null where it is none. */
export function genderOf({ form }: { form: WordForm }): NameGender | null {
  if (form.gender === undefined) form.gender = firstNameGender(form.text);
  return form.gender;
}

/** The most words a name of the tables has that begins with a word, or 0. */
export function longestWith({ form }: { form: WordForm }): number {
  if (form.longest < 0) form.longest = longestFrom(form.key);
  return form.longest;
}
