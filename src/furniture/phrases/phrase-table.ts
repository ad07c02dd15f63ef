import type { BoilerplateReason } from '../../article.js';

/**
 * Phrases by reason, parted by `|`, in lower case without marks. `#` stands for a number, and words
 * parted by `/` for each other: `see/view all`.
 */
export type Phrases = Partial<Record<BoilerplateReason, string>>;

/**
 * What one language says in its furniture. Data only: the same shape for each language.
 *
 * Write words and phrases as they are read: hyphens and marks part words (“sign up”), apostrophes
 * within a word stay (“don't”), accents stay.
 */
export interface PhraseTable {
  /**
   * Words of buttons and headings, parted by spaces. A short line of these and of {@link beside}
   * alone is furniture, and so is what follows them and a colon; in prose each is a hint.
   */
  words: Phrases;
  /** Words that stand beside them in buttons and headings. */
  beside: string;
  /** Whole lines that the words do not give. */
  whole: Phrases;
  /** The beginning of a line or sentence that is furniture to its end. */
  start: Phrases;
  /** Telling wherever it stands. */
  within: Phrases;
  /** Words that turn to the reader. */
  you: string;
  /** Words in which the outlet speaks of itself. */
  we: string;
  /** Verbs in the form that asks the reader to do something. */
  orders: string;
  /** Words in which outlets, firms and authors are described and reached. */
  house: string;
  /** Verbs of saying: where they stand, somebody is quoted. */
  saying: string;
  /** Words a timestamp is made of, besides numbers, days and months. */
  dates: string;
  /** Names of sections and pages: what menus are made of. */
  menu: string;
}
