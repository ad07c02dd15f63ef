import type { Features } from '../../model/hashed-features.js';
import type { TextIndex } from '../mentions/text-index.js';
import type { CueCandidate } from './cues.js';

/** A text with all words that may report in it, and indexes by position. */
export interface QuoteAnalysis extends TextIndex {
  cues: CueCandidate[];
  /** For each item, the index of the first cue with its head at or after it. */
  cueFrom: Int32Array;
  /** Number of likely cues before each item. */
  likely: Int32Array;
  /** The sources of each cue that were asked for so far. */
  sources: (Source[] | undefined)[];
  /** The features of each mention that are the same for all cues, filled when they are needed. */
  mentionRows: Int32Array;
  /** The list for the features of a candidate, which is used again. */
  features: Features;
}

/** A mention that may be the source of a cue, with its probability. */
export interface Source {
  /** Index of the mention, or -1 if nobody is named. */
  mention: number;
  /** 0 to 1; the sum over all candidates of the cue is 1. */
  probability: number;
}
