import type { QuoteAct, QuoteKind, Span } from '../../article.js';
import type { QuoteRule } from './attribution-rules.js';

/** A quote before its speaker is resolved and its spans are put in order. */
export interface Draft extends Span {
  kind: QuoteKind;
  act: QuoteAct;
  /** The reported words, in pieces: there may be a cue between them. */
  content: Span[];
  /** Its quotations, in order. */
  regions: number[];
  /** The speech after a label, without marks; null for other quotes. */
  speech: Span | null;
  /** Index of the cue, or -1. */
  cue: number;
  /** Index of the mention, or -1. */
  mention: number;
  rule: QuoteRule;
  /** Whether it is listed by default, if its act is no attitude. */
  listed: boolean;
  /** How likely somebody says it, and how likely the mention is who does. */
  said: number;
  attributed: number;
}

/** Adds a piece to those of a draft; it is joined to the last one if they touch. */
export function addContent(draft: Draft, piece: Span): void {
  const last = draft.content[draft.content.length - 1];
  if (last !== undefined && piece.start <= last.end) {
    last.start = Math.min(last.start, piece.start);
    last.end = Math.max(last.end, piece.end);
  } else {
    draft.content.push({ ...piece });
  }
  draft.start = Math.min(draft.start, piece.start);
  draft.end = Math.max(draft.end, piece.end);
}

/**
 * Raises a probability slightly, since quotes are right a little more often than the models say.
 * `modesty` is fitted to articles that were not trained on.
 */
export function raised(probability: number, modesty: number): number {
  return 1 - (1 - probability) ** modesty;
}
