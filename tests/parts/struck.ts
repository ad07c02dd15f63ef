import type { BoilerplateReason } from 'copydesk';
import { readText } from '../../src/input/read-text.js';
import type { Piece, Struck } from '../../src/parts/shared/kept-text.js';

/** A whole line struck for a reason. */
export function struckLine(text: string, reason: BoilerplateReason, block = 0): Struck {
  const span = { start: 0, end: text.length };
  return { block, ...span, reason, rule: 'test', confidence: 1, text, source: span };
}

/** The paragraphs of a text as kept pieces. */
export function pieces(text: string): Piece[] {
  return readText(text).map((block, index) => ({
    index,
    block,
    text: block.text,
    runs: block.runs,
  }));
}
