import type { BoilerplateReason } from '../../article.js';

/** Why a line or sentence is struck. */
export interface Verdict {
  /** What it is. */
  reason: BoilerplateReason;
  /** What struck it. */
  rule: string;
  /** How sure that is, 0 to 1. */
  confidence: number;
}

/** Makes a verdict. */
export function verdict(reason: BoilerplateReason, rule: string, confidence: number): Verdict {
  return { reason, rule, confidence };
}
