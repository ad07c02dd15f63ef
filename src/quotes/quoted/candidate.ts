/** The speaker of one quotation, and the cue that attributes it. */
export interface Attribution {
  /** Index of the quotation. */
  region: number;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1 if nobody is named. */
  mention: number;
  /** Probability of the mention, 0 to 1. */
  probability: number;
  /** Probability that the quotation is somebody's speech, 0 to 1. */
  voiced: number;
}

/** Origin of a candidate: a cue’s source, the speaker before, a label, a mention nearby, nobody. */
export const FROM = { cue: 0, carried: 1, earlier: 2, label: 3, near: 4, before: 5, nobody: 6 };

/** A cue and a mention that may belong to a quotation; both are -1 if nobody is named. */
export interface Candidate {
  cue: number;
  mention: number;
  /** One of {@link FROM}. */
  from: number;
  /** Probability and rank of the mention among the sources of the cue. */
  source: number;
  rank: number;
}

/** What is known of earlier quotations when one is attributed. */
export interface History {
  /** The last attributed quotation, and the last one of another speaker. */
  last: Attribution | null;
  other: Attribution | null;
  /** Whether the quotation directly before was attributed. */
  attributed: boolean;
  /** Number of earlier quotations in the paragraph, at most two. */
  earlier: number;
  /** Probability that the likeliest cue of the sentence quotes. */
  cue: number;
}
