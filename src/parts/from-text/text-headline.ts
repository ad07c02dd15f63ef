import type { Piece, Struck } from '../shared/kept-text.js';
import { endsLikeSentence, endsWithFullStop } from '../shared/sentence-end.js';

/** Longest headline and dek, in characters. */
const LONGEST_HEADLINE = 200;
const LONGEST_DEK = 400;
/** Fewest words of a dek; shorter lines are section names. */
const SHORTEST_DEK_WORDS = 4;

/** A piece that was chosen, and the rule that chose it. */
export interface Choice {
  piece: Piece;
  rule: string;
  confidence: number;
}

/**
 * Chooses the headline: the first piece, if it is a heading or a short line without a full stop.
 */
export function chooseHeadline(kept: readonly Piece[]): Choice | null {
  const first = kept[0];
  if (first === undefined) return null;
  if (first.block.kind === 'heading') {
    return {
      piece: first,
      rule: 'first-heading',
      confidence: first.block.level === 1 ? 0.95 : 0.8,
    };
  }
  if (first.block.kind !== 'paragraph' || first.text.length > LONGEST_HEADLINE) return null;
  if (endsWithFullStop(first.text)) return null;
  return { piece: first, rule: 'first-line', confidence: kept.length > 1 ? 0.85 : 0.5 };
}

/**
 * Chooses the dek: the piece after the headline, if it is short, more text follows, and it does not
 * end like a sentence, or a byline or date stands between it and the body.
 */
export function chooseDek(
  kept: readonly Piece[],
  struck: readonly Struck[],
  headline: Choice | null,
): Choice | null {
  const [first, second, third] = kept;
  if (
    headline === null ||
    first !== headline.piece ||
    second === undefined ||
    third === undefined
  ) {
    return null;
  }
  if (second.block.kind !== 'paragraph' || second.text.length > LONGEST_DEK) return null;
  if (second.text.split(' ').length < SHORTEST_DEK_WORDS) return null;
  if (!endsLikeSentence(second.text)) {
    return { piece: second, rule: 'second-line', confidence: 0.8 };
  }
  const parted = struck.some(
    ({ block, reason }) =>
      (reason === 'byline' || reason === 'timestamp') &&
      block > second.index &&
      block < third.index,
  );
  return parted ? { piece: second, rule: 'before-byline', confidence: 0.75 } : null;
}
