// Written by tools/train/pronouns; see docs/models/pronouns.md.

/**
 * Weights for a mention as the one that “he” or “she” takes up: of a softmax over the mentions
 * before a pronoun, fitted to pronouns whose person was told by hand, and rounded.
 */
export const PRONOUN_WEIGHTS = {
  /** For each paragraph between, and once where it is more than one. */
  paragraph: -0.6,
  far: -1.3,
  subject: 0.8,
  /** A subject of an earlier paragraph. */
  farSubject: -0.6,
  /** No other subject stands between. */
  lastSubject: 0.8,
  /** Another subject stands before it in its sentence. */
  embedded: -0.8,
  opensParagraph: 1.1,
  headline: 0.7,
  /** The source of a quote in this paragraph. */
  source: 0.1,
  /** The one who spoke last. */
  speaker: 1.2,
  rightGender: 0.6,
  wrongGender: -3.4,
  unsure: -0.6,
  often: 0.3,
  pronoun: -1.3,
  possessive: -0.3,
  preposition: -0.6,
  and: -0.8,
  /** The score that the best mention must beat. */
  nobody: -4,
};

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  PRONOUN_WEIGHTS: 'f1185626b2c67f67',
};
