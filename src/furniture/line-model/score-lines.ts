import { readTrees, STEPS, scoreRows, type Trees } from '../../model/trees.js';
import type { LineList } from '../lines/line-list.js';
import { readLineFeatures } from './line-features.js';
import { LINE_FEATURES, LineFeature } from './line-layout.js';
import { LINE_TREES } from './line-trees.js';
import { VOTE_WEIGHTS, type VoteWeights } from './vote-weights.js';

/** The vote of a rule that says nothing, and the steps of a vote in a logit. */
const NO_WORD = 128;
const STEPS_OF_VOTE = 20;

/** What the model says of the lines of a page, in parts of a logit. */
export interface LineScores {
  /** The score of each line, a higher one for body. */
  scores: Int32Array;
  /** What the word of a rule adds to it; 0 where none spoke against the line. */
  votes: Int32Array;
}

/** What was learnt of lines: what a rule's word is worth, and the trees that add to it. */
export interface LineModel {
  votes: VoteWeights;
  trees: Trees;
}

let model: LineModel | null = null;

/** The model of the package, which is unpacked on first use. */
export function lineModel(): LineModel {
  model ??= { votes: VOTE_WEIGHTS, trees: readTrees(LINE_TREES) };
  return model;
}

/** Scores every line of a page. */
export function scoreLines(page: LineList): LineScores {
  return scoreLinesWith(page, lineModel());
}

/** The same with another model, which training passes. */
export function scoreLinesWith(page: LineList, { votes: weights, trees }: LineModel): LineScores {
  const count = page.lines.length;
  const scores = new Int32Array(count);
  const votes = new Int32Array(count);
  const skipped = new Uint8Array(count); // no line is left out
  let from = 0;
  for (const rows of readLineFeatures(page, weights)) {
    const to = from + rows.length / LINE_FEATURES;
    scores.set(scoreRows(trees, rows, LINE_FEATURES, skipped.subarray(from, to)), from);
    for (let i = from; i < to; i++) {
      votes[i] = voteScore(rows, (i - from) * LINE_FEATURES);
      scores[i] = (scores[i] as number) + (votes[i] as number);
    }
    from = to;
  }
  return { scores, votes };
}

/** What the word of a rule adds to the score of the line whose features begin at a place. */
export function voteScore(rows: Uint8Array, at: number): number {
  const vote = rows[at + LineFeature.vote] as number;
  return vote === 0 ? 0 : ((vote - NO_WORD) * STEPS) / STEPS_OF_VOTE;
}
