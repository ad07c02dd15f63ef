// Written by tools/train/quote-speakers; see docs/models/quotes.md.

/**
 * Weights for a quote and the name of who says it as right: of a logistic model over what the other
 * models say and a few signs, fitted to articles read by hand.
 */
export const NAMING_WEIGHTS = {
  always: -0.46,
  /** For each unit of the log-odds that somebody says it. */
  said: 0.4,
  /** The same that the mention says it, among all mentions, and among the sources of its cue. */
  attributed: 0.33,
  source: 0.05,
  /** Words in marks. */
  marks: 0.15,
  /** There is no cue. */
  cueless: -0.14,
  /** The cue is no verb of saying, or no verb. */
  plain: -0.03,
  /** The cue is “according to”. */
  according: 1.15,
  /** The mention is in the headline. */
  headline: -0.97,
  /** An adjective or preposition follows the mention. */
  goesOn: -0.02,
  /** The mention is “he” or “she”; for each unit of the log-odds of the person. */
  pronoun: -2.18,
  person: 0.65,
  /** It is a name that two have. */
  shared: -2.28,
  /** It is a description, “it”, a document. */
  described: -0.08,
  /** It means several. */
  several: -0.21,
  /** It means a body, country, place or group. */
  body: -0.76,
  /** No entity has the name, which is printed; how sure its entity is, from 0 to 1. */
  printed: -0.27,
  entity: 0.57,
};
