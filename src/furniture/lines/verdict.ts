import type { BoilerplateReason } from '../../article.js';

/** Why a line or sentence is removed. */
export interface Verdict {
  /** The reason of the removal. */
  reason: BoilerplateReason;
  /** The rule or model that removes it. */
  rule: string;
  /** How sure that is, 0 to 1. */
  confidence: number;
}

/** Makes a verdict. */
export function verdict(reason: BoilerplateReason, rule: string, confidence: number): Verdict {
  return { reason, rule, confidence };
}
