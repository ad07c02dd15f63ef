import { keptWords } from '../../language/kept-words.js';
import type { TokenKind } from '../../language/tokens.js';
import { firstNameGender, type NameGender } from './first-names.js';
import { fold } from './fold-word.js';
import { isAllCapitals, isCommonWord, longestFrom } from './name-lexicon.js';

/** What is known of a word by itself, in whatever text it stands. */
export interface WordFacts {
  /** As printed, and in lower case. */
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Folded form, in the spelling of the tables. */
  readonly key: string;
  /** Whether it may be part of a name: it has a capital letter at its start or inside. */
  readonly named: boolean;
  /** Whether it has at least two capitals and no small letter. */
  readonly allCapitals: boolean;
  /** What the tables say; -1, null and undefined until it is needed. */
  longest: number;
  common: boolean | null;
  gender: NameGender | null | undefined;
}

const kept = /* @__PURE__ */ keptWords<WordFacts>();

/** The facts of a word. */
export function factsOf(text: string, lower: string, kind: TokenKind, capital: boolean): WordFacts {
  const known = kept.get(text);
  if (known !== undefined && known.kind === kind && known.capital === capital) return known;
  const named =
    kind === 'word' && (capital || (text.length > 2 && lower !== text && hasInnerCapital(text)));
  const key = named ? fold(text) : lower;
  const facts = unread(text, lower, kind, capital, key, named);
  kept.keep(text, facts);
  return facts;
}

/** The facts of a word that is cut to a part of itself. */
export function cutFacts(facts: WordFacts, text: string): WordFacts {
  const { kind, capital, named } = facts;
  return unread(text, text.toLowerCase(), kind, capital, fold(text), named);
}

/** Facts of which the tables were not asked yet. */
function unread(
  text: string,
  lower: string,
  kind: TokenKind,
  capital: boolean,
  key: string,
  named: boolean,
): WordFacts {
  const allCapitals = isAllCapitals(text);
  return {
    text,
    lower,
    kind,
    capital,
    key,
    named,
    allCapitals,
    longest: -1,
    common: null,
    gender: undefined,
  };
}

/** A function of a word's facts that is asked once for each word, as long as that is kept. */
export function noted<T>(read: (facts: WordFacts) => T): (facts: WordFacts) => T {
  const answers = new WeakMap<WordFacts, T>();
  return (facts) => {
    let answer = answers.get(facts);
    if (answer === undefined) {
      answer = read(facts);
      answers.set(facts, answer);
    }
    return answer;
  };
}

/** Whether a word has a capital after a small letter at its start: “al-Assad”, “iPhone”. */
export function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length && i < 6; i++) {
    const letter = text[i] as string;
    if (letter !== letter.toLowerCase()) return true;
  }
  return false;
}

/** Whether it is a common English word or a regular inflection of one. */
export function isCommonIn(facts: WordFacts): boolean {
  facts.common ??= isCommonWord(facts.lower);
  return facts.common;
}

/** Its usual gender as a first name, or null if it is not one. */
export function genderIn(facts: WordFacts): NameGender | null {
  if (facts.gender === undefined) facts.gender = firstNameGender(facts.text);
  return facts.gender;
}

/** Most words of a table's name that begins with it, or 0. */
export function longestIn(facts: WordFacts): number {
  if (facts.longest < 0) facts.longest = longestFrom(facts.key);
  return facts.longest;
}
