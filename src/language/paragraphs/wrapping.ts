import { classOf, DIGIT, isSpace, LOWER, UNCASED, UPPER } from '../characters.js';
import { endsSentence, type TextLines } from './text-lines.js';

/** Columns at which programs wrap. */
const NARROWEST = 40;
const WIDEST = 130;
/** Lines of a stretch; each is judged together with its two neighbours. */
const STRETCH = 32;
/** Breaks in the midst of a sentence that show a column, whatever else stands around. */
const ENOUGH = 4;
/** A line less than this short of the column may tell whether it was forced to break. */
const NEAR = 12;
/** A first word of this length is an address: it is put on a new line after any few words. */
const ADDRESS = 30;

/** The line follows another without an empty line between them. */
const ADJACENT = 1;
/** The line before does not end like a sentence. */
const WITHIN = 2;
/** The line begins with a small letter, or one without case. */
const GOES_ON = 4;
/** The line begins with a capital. */
const CAPITAL = 8;
/** The line begins with a bullet, a number or another mark of its own. */
const MARKED = 16;

/** The column at which a program wrapped each stretch of a text. */
export interface Wrapping {
  columns: Uint8Array;
  flags: Uint8Array;
}

/**
 * Finds the columns at which a program wrapped a text.
 *
 * A break was forced at a column if the line before fits into it, but not together with the next
 * line's first word. The column of a stretch is the one that explains most of its breaks. It holds
 * if few lines near it could have been filled, hardly any is longer, and sentences go on in small
 * letters, which headlines below each other do not. A stretch without a column of its own takes
 * that of the whole text: the lines of a menu do not outvote those of the story.
 */
export function findWrapping(text: string, lines: TextLines): Wrapping {
  const flags = readFlags(text, lines);
  const { count } = lines;
  const size = WIDEST + 2;
  const stretches = Math.ceil(count / STRETCH);
  const columns = new Uint8Array(stretches);
  const votes = new Int32Array(stretches * size);
  const whole = new Int32Array(size);
  for (let i = 1; i < count; i++) {
    const from = lines.widths[i - 1] as number;
    if (((flags[i] as number) & (ADJACENT | WITHIN | MARKED)) !== (ADJACENT | WITHIN)) continue;
    if (from < NARROWEST || from > WIDEST) continue;
    const to = Math.min(WIDEST, from + (lines.firstWords[i] as number)) + 1;
    const at = Math.floor(i / STRETCH) * size;
    for (const [list, base] of [
      [votes, at],
      [whole, 0],
    ] as const) {
      list[base + from] = (list[base + from] as number) + 1;
      list[base + to] = (list[base + to] as number) - 1;
    }
  }
  /** The column of a stretch, judged together with some on each side of it. */
  const columnAround = (stretch: number, reach: number): number => {
    const sum = new Int32Array(size);
    const first = Math.max(0, stretch - reach);
    const last = Math.min(stretches - 1, stretch + reach);
    for (let i = first * size; i < (last + 1) * size; i++) {
      sum[i % size] = (sum[i % size] as number) + (votes[i] as number);
    }
    const end = Math.min(count, (last + 1) * STRETCH);
    return columnOf(lines, flags, sum, first * STRETCH, end);
  };
  const common = columnOf(lines, flags, whole, 0, count);
  for (let stretch = 0; stretch < stretches; stretch++) {
    columns[stretch] = columnAround(stretch, 1) || columnAround(stretch, 0) || common;
  }
  return { columns, flags };
}

/** Whether the break before a line was forced, at the column of its stretch or of one beside it. */
export function isWrapped(lines: TextLines, { columns, flags }: Wrapping, i: number): boolean {
  const flag = flags[i] as number;
  if ((flag & (ADJACENT | MARKED)) !== ADJACENT) return false;
  const stretch = Math.floor(i / STRETCH);
  const long = (lines.firstWords[i] as number) >= ADDRESS && (flag & WITHIN) !== 0;
  for (const column of columns.subarray(Math.max(0, stretch - 1), stretch + 2)) {
    if (column > 0 && fits(lines, i, column) && isForced(lines, i, column)) {
      if (long || (lines.widths[i - 1] as number) * 5 > column * 2) return true;
    }
  }
  return false;
}

/** Whether a line and the one before were wrapped no later than at a column. */
function fits({ heads }: TextLines, i: number, column: number): boolean {
  return (heads[i - 1] as number) <= column && (heads[i] as number) <= column;
}

function isForced({ widths, firstWords }: TextLines, i: number, column: number): boolean {
  return (widths[i - 1] as number) + 1 + (firstWords[i] as number) > column;
}

/** The column that explains most breaks between two lines, if it explains them well, or 0. */
function columnOf(
  lines: TextLines,
  flags: Uint8Array,
  votes: Int32Array,
  from: number,
  to: number,
): number {
  let column = 0;
  let most = 1;
  let sum = 0;
  for (let i = 0; i <= WIDEST; i++) {
    sum += votes[i] as number;
    if (i < NARROWEST || sum <= most) continue;
    most = sum;
    column = i;
  }
  if (column === 0) return 0;
  let [breaks, forced, within, onward, capitals, near, filled, over] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = Math.max(1, from); i < to; i++) {
    const flag = flags[i] as number;
    if ((lines.heads[i] as number) > column && (flag & MARKED) === 0) over++;
    if ((flag & ADJACENT) === 0 || (lines.heads[i - 1] as number) > column) continue;
    breaks++;
    // only a word could have filled the line before
    const isNear =
      (lines.widths[i - 1] as number) > column - NEAR && (flag & (GOES_ON | CAPITAL)) !== 0;
    if (isNear) near++;
    if ((flag & MARKED) !== 0 || !isForced(lines, i, column)) continue;
    if ((lines.widths[i - 1] as number) > column) continue; // one long word, at any column
    forced++;
    if (isNear) filled++;
    if ((flag & WITHIN) === 0) continue;
    within++;
    if ((flag & GOES_ON) !== 0) onward++;
    if ((flag & CAPITAL) !== 0) capitals++;
  }
  const all = to - from === lines.count;
  if (forced < 2 || within * 10 < forced * 6) return 0;
  if (onward * 3 < capitals && !(all && forced === breaks)) return 0;
  if (over * 4 > forced) return 0;
  const mostly = all && forced * 10 >= breaks * 6;
  return mostly || (within >= ENOUGH && filled * 10 >= near * 7) ? column : 0;
}

function readFlags(text: string, lines: TextLines): Uint8Array {
  const { count, starts, ends, firsts } = lines;
  const flags = new Uint8Array(count);
  for (let i = 1; i < count; i++) {
    const start = starts[i] as number;
    let flag = firsts[i] === 1 ? 0 : ADJACENT;
    if (!endsSentence(text, starts[i - 1] as number, ends[i - 1] as number)) flag |= WITHIN;
    const kind = classOf(text.charCodeAt(start));
    if (kind === LOWER || kind === UNCASED) flag |= GOES_ON;
    else if (kind === UPPER) flag |= CAPITAL;
    else if (isMarked(text, start, ends[i] as number, kind)) flag |= MARKED;
    flags[i] = flag;
  }
  return flags;
}

/** Whether a line begins with a bullet, a number, or the sign of a heading, a quotation or a table. */
function isMarked(text: string, start: number, end: number, kind: number): boolean {
  const first = text[start] as string;
  if ('#>|•‣▪●◦∙'.includes(first)) return true;
  let i = start + 1;
  if (kind === DIGIT) {
    while (i < end && i < start + 3 && classOf(text.charCodeAt(i)) === DIGIT) i++;
    return (
      '.)\\'.includes(text[i] ?? ' ') && isSpace(text.charCodeAt(i + (text[i] === '\\' ? 2 : 1)))
    );
  }
  if (!'*+-–—'.includes(first) || !isSpace(text.charCodeAt(i))) return false;
  // a dash in running text is followed by a small letter
  return classOf(text.charCodeAt(i + 1)) !== LOWER;
}
