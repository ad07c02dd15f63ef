import type { Referent } from './referents.js';

/** The referents of a mention: none if unknown, one, or several together. */
export type Resolution = readonly Referent[];

export const NOBODY: Resolution = [];

/** A resolved mention, as later pronouns see it. */
export interface Seen {
  mention: number;
  referent: Referent;
  /** Weight of its position in the sentence. */
  subject: number;
}

/** Number of earlier mentions that are considered for a pronoun. */
export const MEMORY = 40;
