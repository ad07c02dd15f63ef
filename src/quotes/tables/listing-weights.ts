// Written by tools/train/quote-listing; see docs/models/quotes.md.

/**
 * Weights for words without marks as a report that a reader would call one: of a logistic model
 * over the probability of the report model and a few signs, fitted to articles read by hand.
 */
export const LISTING_WEIGHTS = {
  always: 0.88,
  /** For each unit of the log-odds of the report. */
  report: 0.89,
  /** No verb with tense, auxiliary or modal is in the words. */
  noVerb: -1.32,
  /** Nobody is named, the cue is a noun or in the passive, or it has another sense here. */
  noSource: -2.19,
  /** The cue is a verb of no class of speech, or no verb. */
  plain: -0.56,
  /** The cue is “show”, “find” and the like. */
  shown: -0.29,
  withheld: -0.88,
  /** The cue is an act of speech: “condemn”, “offer”. */
  act: -0.36,
  /** The cue can only be an act of speech: “deny”, “urge”, “call for”. */
  clear: 1.92,
  /** There are fewer than four words, and no verb. */
  short: -1.17,
  /** The cue is in the headline. */
  headline: 0.91,
  /** A modal or “to” stands before the cue. */
  unreal: -1.6,
  /** “if” or “whether” stands before the source. */
  conditional: -1.77,
  /** The source is “you”, “I”, “we” or “one”. */
  anybody: -1.61,
  /** A thing shows something. */
  thing: -1.47,
};

/** Least probability of a report that is listed by default. */
export const LEAST_LISTED = 0.75;
