import type { BoilerplateReason } from '../../article.js';

/**
 * Phrases by reason, separated by `|`, in lower case without marks. `#` stands for a number, and
 * words separated by `/` for each other: `see/view all`.
 */
export type Phrases = Partial<Record<BoilerplateReason, string>>;

/**
 * The furniture of one language: `furniture.ts` of a pack.
 *
 * Write words and phrases as they are read: hyphens and marks separate words (“sign up”),
 * apostrophes inside a word stay (“don't”), accents stay.
 */
export interface FurnitureWords {
  /**
   * Words of buttons and headings, separated by spaces. A short line of these and of
   * {@link beside} alone is furniture, and so is what follows them and a colon; in prose each is a
   * hint.
   */
  words: Phrases;
  /** Words next to them in buttons and headings. */
  beside?: string;
  /** Lines that are furniture as a whole, beyond those made of `words` alone. */
  whole: Phrases;
  /** The beginning of a line or sentence that is furniture to its end. */
  start: Phrases;
  /** Phrases that give the reason anywhere in a line. */
  within: Phrases;
  /** Words that address the reader. */
  you?: string;
  /** Words with which the outlet speaks about itself. */
  we?: string;
  /** Verbs in the form that asks the reader to do something. */
  orders?: string;
  /** Words that describe outlets, firms and authors, or say how to reach them. */
  house?: string;
  /** Verbs of saying: a sentence with one of them quotes somebody. */
  saying?: string;
  /** Words of timestamps, besides numbers, days and months. */
  dates: string;
  /** First three letters of days and months. */
  calendar?: string;
  /** The beginnings of a printed byline, separated by `|`. */
  by?: string;
  /** “Is”, and the articles after it in a line that describes a firm or an author. */
  is?: string;
  a?: string;
  /** Words before a telephone number. */
  phone?: string;
  /**
   * Words in brackets that credit a picture, separated by `|`; a space at the end ends a whole
   * word.
   */
  photo?: string;
  /** Names of sections and pages, of which menus consist. */
  menu?: string;
}

/** Words of lines and fields that name authors: `bylines.ts` of a pack. Lower case. */
export interface BylineWords {
  /** “By”. */
  by?: string;
  /** Other words before names, separated by `|`, longest first. */
  labels?: string;
  /** Nouns that are such a label only before a colon, separated by `|`: “Text: …”. */
  nounLabels?: string;
  /** “And” and “with”, which join names. */
  and?: string;
  /**
   * Words that join names in the author field of a page, but have too many meanings in a line of
   * text.
   */
  andInFields?: string;
  /** Words that end a name in a line of text; what follows is not part of it. */
  andInLines?: string;
  /** Small words within names. */
  particles?: string;
  /** Words that show that a text is a role or a desk, not a person's name. */
  roles?: string;
  /** The last word of a person's role at a paper. */
  titles?: string;
  /** What a named person did, printed before “by” and the name. */
  tasks?: string;
  /** Words that show that a name in a field is that of a desk, a paper or an account. */
  desks?: string;
  /** Words of lines around a byline that no name contains. */
  noNames?: string;
  /**
   * Separators between a name and a place, paper or picture that is not part of it, separated by
   * `|`.
   */
  beside?: string;
  /** Words before the names of photographers and illustrators. */
  pictures?: string;
  /** Words before the names of others who did not write the text, separated by `|`. */
  otherTasks?: string;
  /** Words beside a date, a time or the minutes a text takes to read, which belong to it. */
  besideNumbers?: string;
  /** Words with which a byline continues before its date, separated by `|`. */
  ends?: string;
  /** In scripts without spaces and capitals: labels before a mark and the name. */
  unspacedLabels?: string;
  /** In such scripts: titles directly after a name. */
  unspacedTitles?: string;
  /** Labels at the start of a paragraph that are no places, separated by `|`. */
  noPlaces?: string;
  /** Words in a dateline that say that the text was changed, separated by `|`. */
  revised?: string;
}

/**
 * Words in captions that credit the maker or supplier of a picture: `credits.ts` of a pack. Lower
 * case.
 */
export interface CreditWords {
  /** Names of what is credited; they come before a colon, “by”, or the name itself. */
  labels?: string;
  /** Words between such a label and the name. */
  joints?: string;
  /** Words that begin a credit without a label. */
  openers?: string;
  /** Words used in place of a name, separated by `|`. */
  givers?: string;
  /** Small words within the names of people, papers and agencies. */
  inNames?: string;
  /** Words that make “photo:” after them part of a sentence: “in the photo: …”. */
  determiners?: string;
}

/**
 * What pages say about themselves, above all those that are not an article: `pages.ts` of a pack.
 * Lower case.
 */
export interface PageWords {
  /** Titles, or parts of titles, of pages that were not found or failed, separated by `|`. */
  errors?: string;
  /** Titles, or parts of titles, of pages that ask for a login, separated by `|`. */
  logins?: string;
  /** Phrases of pages that ask for consent before they show anything, separated by `|`. */
  consent?: string;
  /** Phrases of an offer that say that only subscribers can read the rest, separated by `|`. */
  paywall?: string;
  /** Last words of a text that continues elsewhere, separated by `|`. */
  goesOn?: string;
  /** Offers to readers that outlets print next to a headline, separated by `|`. */
  offers?: string;
  /**
   * Values that publishing systems give where there is no section, and the first steps of
   * breadcrumbs; letters only.
   */
  noSections?: string;
}

/** Words in names and next to them: `names.ts` of a pack. */
export interface NameWords {
  /** “And”, which joins two names and is part of neither. */
  and?: string;
  /**
   * Words that begin sentences or come before a person’s name and are not part of it, besides the
   * function words. In a language without any here, a capital alone does not show a name.
   */
  openers?: string;
  /** Whether every noun has a capital, so that a capital shows little. */
  nounsInCapitals?: boolean;
  /** Nouns of such a language that are also in the tables of places and first names. */
  nouns?: string;
  /** Ends of its nouns for an office or trade, behind which a person’s name stands. */
  officeEndings?: string;
  /** First words of the names of organisations. */
  bodyFronts?: string;
  /** First words of the names of places. */
  placeFronts?: string;
}

/** Cues, and words that help to find the speaker: `quotes.ts` of a pack. */
export interface QuoteWords {
  /** Forms of verbs of saying that occur in news. */
  verbs: string;
  /** Words before a source: “laut”, “selon”. */
  according: string;
  /** Pronouns that may be the subject. */
  pronouns: string;
  /** Articles and the like, which begin a noun phrase. */
  articles: string;
  /** Articles that do not begin a subject: genitive and dative. */
  oblique: string;
  /** Whether every noun has a capital, so that words in small letters are no office. */
  nounsInCapitals?: boolean;
  /** Words with a capital at the start of a sentence that do not begin a noun phrase. */
  closed: string;
  /** Prepositions: a phrase after one is not a subject. */
  prepositions: string;
}
