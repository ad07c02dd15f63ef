import type { Features } from '../../model/hashed-features.js';
import type { Places } from '../mentions/text-index.js';
import type { CueCandidate } from './cues.js';

/** A text with all that may report in it, and what finds it by place. */
export interface Analysis extends Places {
  cues: CueCandidate[];
  /** Index of the first cue whose head stands at or behind each item. */
  cueFrom: Int32Array;
  /** How many likely cues stand before each item. */
  likely: Int32Array;
  /** The sources of each cue, where they were asked for. */
  sources: (Source[] | undefined)[];
  /** Where the features of a candidate are put. */
  features: Features;
}

/** A mention as the source of a cue, with how likely it is. */
export interface Source {
  /** Index of the mention, or -1: nobody is named. */
  mention: number;
  /** 0 to 1, over all candidates of the cue. */
  probability: number;
}
