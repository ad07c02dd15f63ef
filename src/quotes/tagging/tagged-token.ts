import type { Span } from '../../article.js';
import type { Tag } from './tags.js';

/**
 * One item of the reporter's own sentence: a token, or a whole quotation as one piece.
 *
 * All later stages read items, so a quotation of forty words is one step to the left or right.
 */
export interface Item extends Span {
  /** As printed; empty for a quotation. */
  text: string;
  /** In lower case; empty for a quotation. */
  lower: string;
  /** Part of speech; `quote` for a quotation. */
  tag: Tag;
  /** Dictionary form, of verbs that are known. */
  lemma: string;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** Index of its quotation, or -1. */
  region: number;
  /** Number of its sentence; numbers go on over paragraphs. */
  sentence: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Its tag, its word and its stem as numbers. */
  code: number;
  word: number;
  stem: number;
  /** What it reports as a verb of the tables, as a number; 0 for no such verb. */
  verb: number;
}
