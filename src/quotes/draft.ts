import type { QuoteKind, Span } from '../article.js';
import type { QuoteRule } from './rules.js';

/** A quote before its speaker is resolved and its spans are put in order. */
export interface Draft extends Span {
  kind: QuoteKind;
  /** Its quotations, in order. */
  regions: number[];
  /** What is spoken behind a label, without marks; null elsewhere. */
  speech: Span | null;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1. */
  mention: number;
  rule: QuoteRule;
  confidence: number;
}
