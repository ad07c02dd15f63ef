/** Who said what stands in one quotation, and by which cue. */
export interface Attribution {
  /** Index of the quotation. */
  region: number;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1: nobody is named. */
  mention: number;
  /** How sure the mention is, 0 to 1. */
  probability: number;
  /** How sure it is that the quotation is somebody's words, 0 to 1. */
  voiced: number;
}

/** Where a candidate comes from: a cue’s source, a speaker carried over, a label, a mention near, nobody. */
export const FROM = { cue: 0, carried: 1, earlier: 2, label: 3, near: 4, before: 5, nobody: 6 };

/** A cue and a mention that may go with a quotation; both -1 where nobody is named. */
export interface Candidate {
  cue: number;
  mention: number;
  /** One of {@link FROM}. */
  from: number;
  /** Probability and rank of the mention among the sources of the cue. */
  source: number;
  rank: number;
}

/** What the attribution of one quotation knows of those before it. */
export interface History {
  /** The last quotation that was given to somebody, and the last of another speaker. */
  last: Attribution | null;
  other: Attribution | null;
  /** Whether the quotation right before was given to somebody. */
  attributed: boolean;
  /** How many quotations stand before in the paragraph, two at most. */
  earlier: number;
  /** How likely the likeliest cue of the sentence quotes. */
  cue: number;
}
