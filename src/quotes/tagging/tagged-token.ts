import type { Span } from '../../article.js';
import type { Tag } from './tags.js';

/**
 * One item of the reporter's own sentence: a token, or a whole quotation.
 *
 * All later stages read items, so that a quotation of forty words is a single step to the left or
 * right.
 */
export interface Item extends Span {
  /** The token as printed; empty for a quotation. */
  text: string;
  /** The token in lower case; empty for a quotation. */
  lower: string;
  /** Part of speech; `quote` for a quotation. */
  tag: Tag;
  /** Dictionary form of a known verb. */
  lemma: string;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Index of its quotation, or -1. */
  region: number;
  /** Number of its sentence, counted over all paragraphs. */
  sentence: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Its tag, its word and its stem as numbers. */
  code: number;
  word: number;
  stem: number;
  /** Class of a verb of the tables, as a number; 0 for any other word. */
  verb: number;
}
