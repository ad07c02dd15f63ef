import { readTrees, STEPS, scoreRows, type Trees } from '../../model/trees.js';
import type { LineList } from '../lines/line-list.js';
import { putContext } from './context-features.js';
import { CONTEXT_TREES } from './context-trees.js';
import { readLineFeatures } from './line-features.js';
import { CONTEXT_FEATURES, LINE_FEATURES, LineFeature, OF_OWN, OWN_AT } from './line-layout.js';
import { LINE_TREES } from './line-trees.js';
import { VOTE_WEIGHTS, type VoteWeights } from './vote-weights.js';

/** The vote of a rule that says nothing, and the steps of a vote in a logit. */
const NO_WORD = 128;
const STEPS_OF_VOTE = 20;

/** What the model says of the lines of a page. */
export interface LineScores {
  /** Scores of the first pass, which sees the lines, a higher one for body. */
  first: Int32Array;
  /** Scores of the second pass, which sees those of the first, in parts of a logit. */
  second: Int32Array;
  /** The features of the second pass: {@link CONTEXT_FEATURES} bytes a line. */
  rows: Uint8Array;
}

/** What was learnt of lines: what a rule's word is worth, and the trees of both passes. */
export interface LineModel {
  votes: VoteWeights;
  first: Trees;
  second: Trees;
}

let model: LineModel | null = null;

/** The model of the package, which is unpacked on first use. */
export function lineModel(): LineModel {
  model ??= {
    votes: VOTE_WEIGHTS,
    first: readTrees(LINE_TREES),
    second: readTrees(CONTEXT_TREES),
  };
  return model;
}

/** Scores every line of a page by the lines around it. */
export function scoreLines(page: LineList): LineScores {
  return scoreLinesWith(page, lineModel());
}

/** The same with another model, which training passes. */
export function scoreLinesWith(page: LineList, model: LineModel): LineScores {
  const { first, rows } = readContext(page, model);
  const second = scoreRows(model.second, rows, CONTEXT_FEATURES, none(page));
  for (let i = 0; i < second.length; i++) {
    second[i] = (second[i] as number) + voteScore(rows, i * CONTEXT_FEATURES + OWN_AT);
  }
  return { first, second, rows };
}

/** The scores of the first pass, and the features of the second. */
export function readContext(
  page: LineList,
  { votes, first: trees }: Omit<LineModel, 'second'>,
): Omit<LineScores, 'second'> {
  const { lines } = page;
  const first = new Int32Array(lines.length);
  const rows = new Uint8Array(lines.length * CONTEXT_FEATURES);
  const skipped = none(page);
  let from = 0;
  for (const read of readLineFeatures(page, votes)) {
    const to = from + read.length / LINE_FEATURES;
    first.set(scoreRows(trees, read, LINE_FEATURES, skipped.subarray(from, to)), from);
    for (let i = from; i < to; i++) {
      const at = (i - from) * LINE_FEATURES;
      const own = i * CONTEXT_FEATURES + OWN_AT;
      first[i] = (first[i] as number) + voteScore(read, at);
      for (let k = 0; k < OF_OWN; k++) rows[own + k] = read[at + k] as number;
    }
    from = to;
  }
  putContext(rows, lines, first);
  return { first, rows };
}

/** What the word of a rule adds to the score of a line whose own features stand at a place. */
export function voteScore(rows: Uint8Array, at: number): number {
  const vote = rows[at + LineFeature.vote] as number;
  return vote === 0 ? 0 : ((vote - NO_WORD) * STEPS) / STEPS_OF_VOTE;
}

/** No line is left out. */
function none({ lines }: LineList): Uint8Array {
  return new Uint8Array(lines.length);
}
