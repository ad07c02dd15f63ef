// Written by tools/train/quote-speakers; see docs/models/quotes.md.

/**
 * Weights for a quote and the name of who says it as right: of a logistic model over what the other
 * models say and a few signs, fitted to articles read by hand.
 */
export const NAMING_WEIGHTS = {
  always: -0.12,
  /** For each unit of the log-odds that somebody says it. */
  said: 0.37,
  /** The same that the mention says it, among all mentions, and among the sources of its cue. */
  attributed: 0.25,
  source: 0.08,
  /** Words in marks. */
  marks: 0.32,
  /** There is no cue. */
  cueless: -0.25,
  /** The cue is no verb of saying, or no verb. */
  plain: -0.25,
  /** The cue is “according to”. */
  according: 1.28,
  /** The mention is in the headline. */
  headline: -1.06,
  /** An adjective or preposition follows the mention. */
  goesOn: -0.13,
  /** The mention is “he” or “she”; for each unit of the log-odds of the person. */
  pronoun: -2.27,
  person: 0.48,
  /** It is a name that two have. */
  shared: -2.23,
  /** It is a description, “it”, a document. */
  described: -0.25,
  /** It means several. */
  several: -0.54,
  /** It means a body, country, place or group. */
  body: -0.68,
  /** No entity has the name, which is printed; how sure its entity is, from 0 to 1. */
  printed: -0.48,
  entity: 0.36,
};
