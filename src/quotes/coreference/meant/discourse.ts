import type { Referent } from './referent.js';

/** Whom a mention means. */
export interface Resolution {
  /** None if that is not known, one, or several together. */
  readonly referents: readonly Referent[];
  /** How sure that is, 0 to 1. */
  readonly sure: number;
  /** What it is known by. */
  readonly by: ResolvedBy;
}

/** The ways in which it is known whom a mention means. */
export type ResolvedBy =
  | 'nothing'
  | 'name'
  | 'shared'
  | 'printed'
  | 'pronoun'
  | 'it'
  | 'pair'
  | 'together'
  | 'apposition'
  | 'role'
  | 'body'
  | 'document'
  | 'answer';

export const NOBODY: Resolution = { referents: [], sure: 0, by: 'nothing' };

/** The only referent of a mention; undefined for none or several. */
export function onlyOf({ referents }: Resolution): Referent | undefined {
  return referents.length === 1 ? referents[0] : undefined;
}

/** How sure a mention is that prints a name, or one of several persons with the same surname. */
export const NAMED = 0.99;
export const SHARED_NAME = 0.6;

/** A resolved mention, as later pronouns see it. */
export interface Seen {
  mention: number;
  referent: Referent;
  /** Weight of its position in the sentence. */
  subject: number;
}

/** Number of earlier mentions that are considered for a pronoun. */
export const MEMORY = 40;
