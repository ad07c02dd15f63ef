// Written by tools/train/quote-speakers; see docs/models/quotes.md.

/**
 * Weights for a quote and the name of who says it as right: of a logistic model over what the other
 * models say and a few signs, fitted to articles read by hand.
 */
export const NAMING_WEIGHTS = {
  always: -0.09,
  /** For each unit of the log-odds that somebody says it. */
  said: 0.33,
  /** The same that the mention says it, among all mentions, and among the sources of its cue. */
  attributed: 0.23,
  source: 0.1,
  /** Words in marks. */
  marks: 0.28,
  /** There is no cue. */
  cueless: -0.2,
  /** The cue is no verb of saying, or no verb. */
  plain: -0.29,
  /** The cue is “according to”. */
  according: 0.63,
  /** The mention is in the headline. */
  headline: -1.08,
  /** An adjective or preposition follows the mention. */
  goesOn: 0.22,
  /** The mention is “he” or “she”; for each unit of the log-odds of the person. */
  pronoun: -2.2,
  person: 0.48,
  /** It is a name that two have. */
  shared: -2.15,
  /** It is a description, “it”, a document. */
  described: -0.22,
  /** It means several. */
  several: -0.52,
  /** It means a body, country, place or group. */
  body: -0.77,
  /** No entity has the name; else how sure the entity is, from 0 to 1. */
  printed: 0.09,
  entity: 0.43,
};
