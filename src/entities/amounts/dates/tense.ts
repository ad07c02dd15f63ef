import {
  BEFORE_TO,
  BEHIND_DUE,
  FUTURE_WORDS,
  NOT_PAST,
  PAST_WORDS,
} from '../../tables/amount-words.js';
import type { Piece } from '../pieces/piece.js';

/** Most pieces on each side of a date that are looked at. */
const REACH = 14;
/** What “to” may stand before without a verb behind it. */
const NO_VERB = /^(?:the|an?|his|her|its|their|this|that|these|those|one|two|each|all|be)$|ing$|\d/;

/**
 * Whether the nearest verb before a date speaks of the past (-1) or of what is to come (1); if none
 * does, the first one behind it counts.
 */
export function tenseAt(pieces: readonly Piece[], first: number, last: number): -1 | 0 | 1 {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const tense = tenseOf(pieces, i);
    if (tense !== 0) return tense;
  }
  for (let i = last; i < Math.min(pieces.length, last + REACH); i++) {
    const tense = tenseOf(pieces, i);
    if (tense !== 0) return tense;
  }
  return 0;
}

function tenseOf(pieces: readonly Piece[], i: number): -1 | 0 | 1 {
  const { text, symbol } = pieces[i] as Piece;
  const next = pieces[i + 1];
  if (text === 'to') {
    const before = pieces[i - 1]?.text ?? '';
    if (before === 'due') return BEHIND_DUE.has(next?.text ?? '') ? 1 : 0;
    return BEFORE_TO.has(before) && next?.symbol === 'w' && !NO_VERB.test(next.text) ? 1 : 0;
  }
  if (text === 'due' && next?.text === 'to') return 0;
  if (text === 'as' && next?.text === 'of') return -1;
  if (next?.text === 'for' && (text === 'set' || text === 'planned')) return 1;
  if (FUTURE_WORDS.has(text) || (text === 'll' && pieces[i - 1]?.symbol === "'")) return 1;
  // “will be held”
  if (pieces[i - 1]?.text === 'be') return 0;
  if (PAST_WORDS.has(text)) return -1;
  return symbol === 'w' && text.length > 3 && text.endsWith('ed') && !NOT_PAST.has(text) ? -1 : 0;
}
