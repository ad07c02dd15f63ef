import { STEPS } from '../../model/trees.js';

/** How sure a removal must be unless told. */
export const THRESHOLD = 0.9;
/** Thresholds near 0 and 1 are clamped to ±this, in logits. */
const FURTHEST = 6;

/** What a line gains in score for a removal to be as sure as a threshold asks. */
export function marginOf(threshold: number): number {
  const logit = Math.log(threshold / (1 - threshold));
  return Math.round(Math.max(-FURTHEST, Math.min(FURTHEST, logit)) * STEPS);
}
