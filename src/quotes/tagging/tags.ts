import type { WORD_CLASSES } from '../tables/quote-words.js';

/**
 * Part of speech, as coarse as the later stages need it.
 *
 * Verbs: `past` and `present` have tense, `base` is an infinitive, `participle` and `ing` have no
 * tense; `be`, `have`, `do` and `modal` are auxiliaries or main verbs. `own` is the possessive ’s.
 */
export type Tag =
  | keyof typeof WORD_CLASSES
  | 'name'
  | 'past'
  | 'present'
  | 'base'
  | 'participle'
  | 'ing'
  | 'own'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'stop'
  | 'bracket'
  | 'mark';

/** Marks that separate clauses and sentences. */
export const MARKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'colon', 'dash', 'mark']);

/** Whether a tag is that of a main verb. */
export function isVerbTag(tag: Tag): boolean {
  return (
    tag === 'past' || tag === 'present' || tag === 'base' || tag === 'participle' || tag === 'ing'
  );
}

/** Whether a tag is that of a verb with tense. */
export function hasTenseTag(tag: Tag): boolean {
  return (
    tag === 'past' ||
    tag === 'present' ||
    tag === 'be' ||
    tag === 'have' ||
    tag === 'do' ||
    tag === 'modal'
  );
}
