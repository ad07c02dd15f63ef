// Written by tools/train/pronouns; see docs/models/pronouns.md.

/**
 * Weights for a mention as the one that “he” or “she” takes up: of a softmax over the mentions
 * before a pronoun, fitted to pronouns whose person was told by hand, and rounded.
 */
export const PRONOUN_WEIGHTS = {
  /** For each paragraph between, and once where it is more than one. */
  paragraph: -0.9,
  far: -0.9,
  subject: 0.7,
  /** A subject of an earlier paragraph. */
  farSubject: -0.3,
  /** No other subject stands between. */
  lastSubject: 0.8,
  /** Another subject stands before it in its sentence. */
  embedded: -0.9,
  opensParagraph: 0.6,
  headline: 0.3,
  /** The source of a quote in this paragraph. */
  source: 0.3,
  /** The one who spoke last. */
  speaker: 1,
  rightGender: 0.4,
  wrongGender: -2.8,
  /** More shows it than a first name: a title, several pronouns. */
  surelyWrong: -4,
  unsure: -0.3,
  /** A person without a name: “a man”. */
  unnamed: -2,
  often: 0.1,
  pronoun: -1,
  possessive: -0.4,
  preposition: -0.2,
  and: -0.4,
  /** The score that the best mention must beat. */
  nobody: -4,
};

/** Fingerprints of the features that the weights were fitted to: see tools/train/fingerprint.mjs. */
export const FITTED_TO = {
  PRONOUN_WEIGHTS: '8aeacbd81c335309',
};
