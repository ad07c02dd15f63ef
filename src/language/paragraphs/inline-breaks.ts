import { classOf, LOWER } from '../characters.js';
import { endsSentence, type TextLines } from './text-lines.js';

/** Lines that begin with a mark: so many, and so large a share, show a text that was broken. */
const FEWEST_ODD = 3;
const ODD_SHARE = 0.01;
/** Words from which a line reads like part of a sentence, and most words of a link in one. */
const PROSE = 6;
const LINK = 8;

/**
 * Finds the breaks that an extractor made at every link and every word in bold: 1 for each line that
 * goes on with the one before.
 *
 * Lines that begin with a comma or a stop show such a text. There a line goes on if it begins with a
 * mark, or with a small letter after words without a stop; a few words between two such parts of a
 * sentence belong to it.
 */
export function findInlineBreaks(text: string, lines: TextLines): Uint8Array | null {
  const { count, starts, ends, firsts } = lines;
  let odd = 0;
  for (let i = 1; i < count; i++) if (firsts[i] === 0 && isOdd(text, lines, i)) odd++;
  if (odd < FEWEST_ODD || odd < count * ODD_SHARE) return null;
  const goesOn = new Uint8Array(count);
  let before = 0; // words of the lines joined so far
  let own = countWords(text, lines, 0);
  for (let i = 1; i < count; i++) {
    before = goesOn[i - 1] === 1 ? before + own : own;
    own = countWords(text, lines, i);
    if (firsts[i] === 1) continue;
    const open = !endsSentence(text, starts[i - 1] as number, ends[i - 1] as number);
    if (isOdd(text, lines, i)) goesOn[i] = 1;
    else if (!open) continue;
    else if (startsSmall(text, lines, i)) goesOn[i] = before >= PROSE || own >= PROSE ? 1 : 0;
    else if (before >= PROSE && own <= LINK && i + 1 < count && firsts[i + 1] === 0) {
      const closes = !endsSentence(text, starts[i] as number, ends[i] as number);
      const next = countWords(text, lines, i + 1);
      const onward = startsSmall(text, lines, i + 1) && next >= 2;
      if (closes && (onward || isOdd(text, lines, i + 1))) goesOn[i] = 1;
    }
  }
  return goesOn;
}

function startsSmall(text: string, { starts }: TextLines, i: number): boolean {
  return classOf(text.charCodeAt(starts[i] as number)) === LOWER;
}

/** Whether a line begins with a mark that stands behind a word, as no line of a writer does. */
function isOdd(text: string, { starts, ends }: TextLines, i: number): boolean {
  const start = starts[i] as number;
  if (!',;:.!?)]’”»'.includes(text[start] as string)) return false;
  const next = text.charCodeAt(start + 1);
  const alone = start + 1 === ends[i];
  return (
    alone || next === 0x20 || classOf(next) === LOWER || '”’"'.includes(text[start + 1] as string)
  );
}

/** Words of a line, counted no further than they matter. */
function countWords(text: string, { starts, ends }: TextLines, i: number): number {
  let words = 1;
  const end = ends[i] as number;
  for (let at = starts[i] as number; at < end && words <= LINK; at++) {
    if (text.charCodeAt(at) === 0x20) words++;
  }
  return words;
}
