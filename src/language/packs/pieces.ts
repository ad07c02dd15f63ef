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

/** How lines and fields name who wrote: `bylines.ts` of a pack. Lower case. */
export interface BylineWords {
  /** “By”. */
  by?: string;
  /** What else stands before names, by `|`, longest first. */
  labels?: string;
  /** “And” and “with”, which join names. */
  and?: string;
  /** Words that join names in the author's field of a page; in a line of text they mean too much. */
  andInFields?: string;
  /** Words that end a name in a line of text, what follows being no part of it. */
  andInLines?: string;
  /** Small words within names. */
  particles?: string;
  /** Words that make a text a role or a desk, not a person's name. */
  roles?: string;
  /** The last word of what a person is at a paper. */
  titles?: string;
  /** What a name did, printed before “by” and the next name. */
  tasks?: string;
  /** Words that make the name in a field one of a desk, a paper or an account. */
  desks?: string;
  /** Words of the lines around a byline that no name has. */
  noNames?: string;
  /** What stands between a name and the place, paper or picture it is not part of, by `|`. */
  beside?: string;
  /** What stands before the names of those who took pictures or drew. */
  pictures?: string;
  /** What a byline goes on with before its date, by `|`. */
  ends?: string;
  /** In scripts without spaces and capitals: labels before a mark and the name. */
  unspacedLabels?: string;
  /** There: titles right behind a name. */
  unspacedTitles?: string;
}

/** How captions name who made or gave a picture: `credits.ts` of a pack. Lower case. */
export interface CreditWords {
  /** What is credited: these stand before a colon, “by”, or the name itself. */
  labels?: string;
  /** Words between such a label and the name. */
  joints?: string;
  /** Words that begin a credit by themselves. */
  openers?: string;
  /** What stands in the place of a name, by `|`. */
  givers?: string;
  /** Small words within the names of people, papers and agencies. */
  inNames?: string;
  /** Words that make “photo:” behind them part of a sentence: “in the photo: …”. */
  determiners?: string;
}

/** What pages say of themselves, above all where they are no article: `pages.ts` of a pack. Lower case. */
export interface PageWords {
  /** Titles, or parts of them, of pages that were not found or went wrong, by `|`. */
  errors?: string;
  /** Titles, or parts of them, of pages that ask for a login, by `|`. */
  logins?: string;
  /** What a page says that asks for consent before it shows anything, by `|`. */
  consent?: string;
  /** Phrases of an offer that says the text goes on for subscribers only, by `|`. */
  paywall?: string;
  /** Last words of a text that goes on elsewhere, by `|`. */
  goesOn?: string;
  /** What an outlet offers its readers beside a headline, by `|`. */
  offers?: string;
  /**
   * What publishing systems put where a section is asked for and there is none, and the first steps
   * of trails; letters alone.
   */
  noSections?: string;
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
