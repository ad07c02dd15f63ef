import type { Printed, TokenKind } from '../../language/printed-words.js';
import type { NameGender } from './first-names.js';
import {
  cutFacts,
  factsOf,
  genderIn,
  isCommonIn,
  longestIn,
  type WordFacts,
} from './word-facts.js';

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
 * document are one object; where each stands is in the document.
 */
export interface Word {
  /** The number of this form. */
  id: number;
  /** Its {@link WordFacts}, which words of other texts share; the usual ones again beside them. */
  facts: WordFacts;
  text: string;
  lower: string;
  kind: TokenKind;
  capital: boolean;
  key: string;
  named: boolean;
  allCapitals: boolean;
  usage: Usage;
}

/** The forms of a document by their text, and their usage by their text in lower case. */
export interface WordForms {
  byText: Map<string, Word>;
  usage: Map<string, Usage>;
}

/** The word of a token, which equal tokens share. */
export function formOf(forms: WordForms, printed: Printed): Word {
  const { text, kind, capital } = printed;
  const known = forms.byText.get(text);
  if (known !== undefined && known.kind === kind && known.capital === capital) return known;
  const facts = factsOf(printed);
  const word = wordOf(known?.id ?? forms.byText.size, facts, usageOf(forms.usage, facts.lower));
  if (known === undefined) forms.byText.set(text, word);
  return word;
}

function wordOf(id: number, facts: WordFacts, usage: Usage): Word {
  const { text, lower, kind, capital, key, named, allCapitals } = facts;
  return { id, facts, text, lower, kind, capital, key, named, allCapitals, usage };
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
export function cutForm({ id, facts, usage }: Word, text: string): Word {
  return wordOf(id, cutFacts(facts, text), usage);
}

/** Whether a word is a common English word or a regular inflection of one. */
export function isCommon({ facts }: Word): boolean {
  return isCommonIn(facts);
}

/** The usual gender of a word as a first name, or null if it is not one. */
export function genderOf({ facts }: Word): NameGender | null {
  return genderIn(facts);
}

/** Most words of a table's name that begins with a word, or 0. */
export function longestWith({ facts }: Word): number {
  return longestIn(facts);
}
