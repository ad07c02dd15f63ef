import type { BoilerplateReason } from '../../article.js';

/**
 * Phrases by reason, separated by `|`, in lower case without marks. `#` stands for a number, and
 * words separated by `/` for each other: `see/view all`.
 */
export type Phrases = Partial<Record<BoilerplateReason, string>>;

/**
 * What one language says in its furniture: `furniture.ts` of a pack.
 *
 * Write words and phrases as they are read: hyphens and marks separate words (“sign up”),
 * apostrophes within a word stay (“don't”), accents stay.
 */
export interface FurnitureWords {
  /**
   * Words of buttons and headings, separated by spaces. A short line of these and of
   * {@link beside} alone is furniture, and so is what follows them and a colon; in prose each is a
   * hint.
   */
  words: Phrases;
  /** Words that stand beside them in buttons and headings. */
  beside?: string;
  /** Lines that are furniture as a whole, beyond those made of `words` alone. */
  whole: Phrases;
  /** The beginning of a line or sentence that is furniture to its end. */
  start: Phrases;
  /** Phrases that give the reason anywhere in a line. */
  within: Phrases;
  /** Words that turn to the reader. */
  you?: string;
  /** Words in which the outlet speaks of itself. */
  we?: string;
  /** Verbs in the form that asks the reader to do something. */
  orders?: string;
  /** Words in which outlets, firms and authors are described and reached. */
  house?: string;
  /** Verbs of saying: where they stand, somebody is quoted. */
  saying?: string;
  /** Words a timestamp is made of, besides numbers, days and months. */
  dates: string;
  /** First three letters of days and months. */
  calendar?: string;
  /** What opens a byline, as it is printed, by `|`. */
  by?: string;
  /** “Is”, and the articles behind it where a line describes a firm or an author. */
  is?: string;
  a?: string;
  /** What stands before a telephone number. */
  phone?: string;
  /** What credits a picture in brackets, by `|`; a space ends a whole word. */
  photo?: string;
  /** Names of sections and pages: what menus are made of. */
  menu?: string;
}

/** What stands in and beside names: `names.ts` of a pack. */
export interface NameWords {
  /** “And”: it joins two names and is part of none. */
  and?: string;
  /**
   * Words that open sentences, or stand before a person’s name, and are no part of it, besides the
   * function words. Where a language has none here, a capital alone shows no name.
   */
  openers?: string;
  /** Whether every noun has a capital, so that a capital shows little. */
  nounsInCapitals?: boolean;
  /** Nouns of such a language that the tables of places and first names hold too. */
  nouns?: string;
  /** First words of the names of organisations. */
  bodyFronts?: string;
  /** First words of the names of places. */
  placeFronts?: string;
}

/** Cues, and the words that help to tell a speaker from what stands round it: `quotes.ts` of a pack. */
export interface QuoteWords {
  /** Forms of verbs of saying, as they stand in news. */
  verbs: string;
  /** Words before whoever is the source: “laut”, “selon”. */
  according: string;
  /** Words that open what is reported without marks. */
  that: string;
  /** Pronouns that may be the subject. */
  pronouns: string;
  /** Articles and the like, which open a noun phrase. */
  articles: string;
  /** Articles that open no subject: genitive and dative. */
  oblique: string;
  /** Words with a capital at the start of a sentence that open no noun phrase. */
  closed: string;
  /** Prepositions: what stands behind them is no subject. */
  prepositions: string;
}
