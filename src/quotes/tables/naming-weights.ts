// Written by tools/train/quote-speakers; see docs/models/quotes.md.

/**
 * Weights for a quote and the name of who says it as right: of a logistic model over what the other
 * models say and a few signs, fitted to articles read by hand.
 */
export const NAMING_WEIGHTS = {
  always: -0.58,
  /** For each unit of the log-odds that somebody says it. */
  said: 0.67,
  /** The same that the mention says it. */
  attributed: 0.25,
  /** Words in marks. */
  marks: 0.14,
  /** The cue is “according to”. */
  according: 0.76,
  /** The mention is in the headline. */
  headline: -0.26,
  /** The mention stands behind a preposition, as no subject does. */
  oblique: -1.26,
  /** The mention is “he”, “she” or “the actress”; for each unit of the log-odds of the person. */
  pronoun: -2.05,
  person: 0.72,
  /** It is a name that two have. */
  shared: -1.16,
  /** It is “the company”, “it”, a document. */
  described: -0.16,
  /** It means several. */
  several: -0.41,
  /** It means a body, country, place or group. */
  body: -0.57,
  /** No entity has the name, which is printed; how sure its entity is, from 0 to 1. */
  printed: -0.48,
  entity: 0.49,
};
