import type { Referent } from './referents.js';

/** Whom a mention means: nobody known, one, or several together. */
export type Resolution = readonly Referent[];

export const NOBODY: Resolution = [];

/** A mention that was resolved, as the next pronouns see it. */
export interface Seen {
  mention: number;
  referent: Referent;
  /** Weight of its place in the sentence. */
  subject: number;
}

/** Mentions looked back at for a pronoun. */
export const MEMORY = 40;
