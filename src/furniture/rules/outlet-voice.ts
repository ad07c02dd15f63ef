import { sentencesIn } from '../../language/sentences.js';
import type { Line, LineList } from '../lines/line-list.js';
import { readShape } from '../lines/line-stats.js';
import { type Verdict, verdict } from '../lines/verdict.js';

/** Most lines between an appeal and a later line of the same appeal. */
const LONGEST_BRIDGE = 8;
/** Least share of a line's words in sentences that speak for the outlet or to the reader. */
const OWN_VOICE = 0.5;

/**
 * Extends an appeal from its first line over lines that speak for the outlet, up to the last one
 * that names what it asks for.
 */
export function bridgeAppeals(page: LineList): void {
  const { lines } = page;
  for (let i = 0; i < lines.length; i++) {
    const found = lines[i]?.verdict;
    if (!found || !isAppeal(found)) continue;
    let reached = i;
    for (let j = i + 1; j < lines.length && j <= i + LONGEST_BRIDGE; j++) {
      const line = lines[j] as Line;
      if (line.verdict === null && !isOwn(line)) break;
      const names = line.verdict?.reason === found.reason || line.shape.within.has(found.reason);
      if (names) reached = j;
    }
    for (i++; i <= reached; i++) {
      (lines[i] as Line).verdict ??= verdict(found.reason, 'within-appeal', 0.8);
    }
    i--;
  }
}

function isOwn(line: Line): boolean {
  const { you, we, saying, opensQuote } = line.shape;
  return you + we > 0 && saying === 0 && !opensQuote && hasOwnVoice(line);
}

/**
 * Whether most of a line's words are in sentences that speak to the reader or for the outlet.
 *
 * If not, furniture is run together with a paragraph of the story.
 */
export function hasOwnVoice({ text, shape }: Line): boolean {
  let own = 0;
  for (const { start, end } of sentencesIn(text)) {
    const sentence = readShape(text.slice(start, end));
    const { you, we, within, start: opening, saying, opensQuote } = sentence;
    if (saying > 0 || opensQuote) return false; // somebody is quoted
    if (you + we + within.size > 0 || opening) own += sentence.words;
  }
  return own > shape.words * OWN_VOICE;
}

/** Whether a verdict is about sentences that speak to the reader. */
export function isAppeal({ reason, rule }: Verdict): boolean {
  if (reason === 'donation' || reason === 'cookie') return true;
  return (
    /^(?:appeal|opening|within)/.test(rule) &&
    (reason === 'subscription' || reason === 'newsletter')
  );
}
