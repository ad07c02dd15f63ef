// Written by tools/train/quote-speakers; see docs/models/quotes.md.

/**
 * Weights for a quote and the name of who says it as right: of a logistic model over what the other
 * models say and a few signs, fitted to articles read by hand.
 */
export const NAMING_WEIGHTS = {
  always: -0.45,
  /** For each unit of the log-odds that somebody says it. */
  said: 0.47,
  /** The same that the mention says it, among all mentions, and among the sources of its cue. */
  attributed: 0.31,
  source: 0.04,
  /** Words in marks. */
  marks: 0.09,
  /** There is no cue. */
  cueless: -0.13,
  /** The cue is no verb of saying, or no verb. */
  plain: 0.14,
  /** The cue is “according to”. */
  according: 0.84,
  /** The mention is in the headline. */
  headline: -0.97,
  /** An adjective or preposition follows the mention. */
  goesOn: 0.06,
  /** The mention is “he” or “she”; for each unit of the log-odds of the person. */
  pronoun: -2.44,
  person: 0.71,
  /** It is a name that two have. */
  shared: -2.33,
  /** It is a description, “it”, a document. */
  described: -0.15,
  /** It means several. */
  several: -0.23,
  /** It means a body, country, place or group. */
  body: -0.69,
  /** No entity has the name, which is printed; how sure its entity is, from 0 to 1. */
  printed: -0.28,
  entity: 0.45,
};
