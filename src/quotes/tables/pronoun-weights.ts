// Written by tools/train/pronouns; docs/model.md tells how.

/**
 * Weights for a mention as the one that “he” or “she” takes up: of a softmax over the mentions
 * before a pronoun, fitted to pronouns whose person was told by hand, and rounded.
 */
export const PRONOUN_WEIGHTS = {
  /** For each paragraph between, and once where it is more than one. */
  paragraph: -0.6,
  far: -1.4,
  subject: 0.6,
  /** A subject of an earlier paragraph. */
  farSubject: -0.4,
  /** No other subject stands between. */
  lastSubject: 0.7,
  /** Another subject stands before it in its sentence. */
  embedded: -0.9,
  opensParagraph: 1.1,
  headline: 0.7,
  /** The source of a quote in this paragraph. */
  source: 0.5,
  /** The one who spoke last. */
  speaker: 0.9,
  rightGender: 0.8,
  wrongGender: -3.3,
  unsure: -0.5,
  often: 0.3,
  pronoun: -1.1,
  possessive: -0.4,
  preposition: -0.5,
  and: -0.7,
  /** The score that the best mention must beat. */
  nobody: -4,
};
