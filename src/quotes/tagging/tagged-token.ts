import type { VerbReading } from './lemmas.js';
import type { Tag } from './tags.js';

/**
 * One item of the reporter's own sentence: a token, or a whole quotation.
 *
 * All later stages read items, so that a quotation of forty words is a single step to the left or
 * right. Tokens with the same text and tag are one object, so that a long text needs little memory;
 * the place of an item stands in {@link ItemPlaces}.
 */
export interface TaggedToken {
  /** The token as printed; empty for a quotation. */
  readonly text: string;
  /** The token in lower case; empty for a quotation. */
  readonly lower: string;
  /** Part of speech; `quote` for a quotation. */
  readonly tag: Tag;
  /** Dictionary form of a known verb. */
  readonly lemma: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Index of its quotation, or -1. */
  readonly region: number;
  /** Its tag, its word and its stem as numbers. */
  readonly code: number;
  readonly word: number;
  readonly stem: number;
  /** Class of a verb of the tables, as a number; 0 for any other word. */
  readonly verb: number;
  /** Its last three letters as a number. */
  readonly ending: number;
  /** The verb that it may be, and its tag if it is in the tables. */
  readonly reading: VerbReading | undefined;
  readonly known: Tag | undefined;
  /** The tags that it may have, or null if its own is certain. */
  readonly choices: readonly Tag[] | null;
  /** The same token with each tag that was asked for. */
  readonly byTag: TaggedToken[];
}

/** The items of a text and the place of each, in lists of the same length. */
export interface ItemPlaces {
  items: TaggedToken[];
  /** Offset of each in the text. */
  starts: number[];
  /** Index of its paragraph. */
  paragraphOf: Uint32Array;
  /** Number of its sentence, counted over all paragraphs. */
  sentenceOf: Uint32Array;
}

/** Another item of the same paragraph; undefined outside of it. */
export function beside(
  { items, paragraphOf }: ItemPlaces,
  i: number,
  at: number,
): TaggedToken | undefined {
  return paragraphOf[at] === paragraphOf[i] ? items[at] : undefined;
}
