import { noted, type Printed } from '../../language/printed-words.js';
import { firstNameGender, type NameGender } from './first-names.js';
import { fold } from './fold-word.js';
import {
  isAllCapitals,
  isCommonWord,
  type LexiconEntry,
  longestFrom,
  lookUp,
} from './name-lexicon.js';

/** What is known of a word by itself, in whatever text it stands. */
export interface WordFacts extends Printed {
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

/** The facts of a word. */
export const factsOf = /* @__PURE__ */ noted((printed: Printed): WordFacts => {
  const { text, lower, kind, capital } = printed;
  const named =
    kind === 'word' && (capital || (text.length > 2 && lower !== text && hasInnerCapital(text)));
  return unread(printed, named ? fold(text) : lower, named);
});

/** The facts of a word that is cut to a part of itself. */
export function cutFacts({ kind, capital, named }: WordFacts, text: string): WordFacts {
  const printed = { text, lower: text.toLowerCase(), kind, capital, notes: [] };
  return unread(printed, fold(text), named);
}

/** Facts of which the tables were not asked yet. */
function unread(
  { text, lower, kind, capital, notes }: Printed,
  key: string,
  named: boolean,
): WordFacts {
  return {
    text,
    lower,
    kind,
    capital,
    notes,
    key,
    named,
    allCapitals: isAllCapitals(text),
    longest: -1,
    common: null,
    gender: undefined,
  };
}

/** The tables’ entry for the word alone, or null; false stands for that, which a note does not keep. */
export function entryIn(facts: WordFacts): LexiconEntry | null {
  return entryOf(facts) || null;
}

const entryOf = /* @__PURE__ */ noted(({ key, text }: WordFacts) => lookUp(key, text) ?? false);

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
