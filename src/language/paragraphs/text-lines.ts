import { classOf, isSpace, isWide, NEWLINE, skipSpace, skipSpaceBack } from '../characters.js';

/**
 * The lines of a text that are not empty, without outer white space, in parallel lists: a text may
 * have very many lines.
 */
export interface TextLines {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 for a line after an empty line, and for the first line. */
  firsts: Uint8Array;
  /** Columns a line fills with its indentation, at most {@link MOST_COLUMNS}. */
  widths: Uint8Array;
  /** Columns up to the end of its last word but one, without the indentation. */
  heads: Uint8Array;
  /** Columns of its first word. */
  firstWords: Uint8Array;
}

/** Lines are measured no further: no program wraps so late. */
const MOST_COLUMNS = 140;
/** Columns of a character of East Asia. */
const WIDE = 2;

/** Splits a text into lines, without line breaks, outer white space and empty lines. */
export function splitLines(text: string): TextLines {
  const breaks = findBreaks(text);
  const most = breaks.length;
  const lines: TextLines = {
    count: 0,
    starts: new Uint32Array(most),
    ends: new Uint32Array(most),
    firsts: new Uint8Array(most),
    widths: new Uint8Array(most),
    heads: new Uint8Array(most),
    firstWords: new Uint8Array(most),
  };
  let first = 1;
  let from = 0;
  for (const i of breaks) {
    const start = skipSpace(text, from, i);
    const end = skipSpaceBack(text, start, i);
    if (end > start) {
      measure(text, lines, from, start, end);
      lines.firsts[lines.count++] = first;
      first = 0;
    } else if (i > from || !isCarriageReturnPair(text, i)) {
      first = 1;
    }
    from = i + 1;
  }
  return lines;
}

/** Offsets of all line breaks, and that of the end of the text. */
function findBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let i = 0; i < text.length; i++) if (isBreak(text.charCodeAt(i))) breaks.push(i);
  breaks.push(text.length);
  return breaks;
}

function isBreak(code: number): boolean {
  return (code < 0x20 || code > 0x7e) && classOf(code) === NEWLINE;
}

/** Whether the line break at `i` is the second half of CR LF, which makes no empty line. */
function isCarriageReturnPair(text: string, i: number): boolean {
  return text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
}

/** Adds a line with its measures, reading no further than the columns that count. */
function measure(text: string, lines: TextLines, from: number, start: number, end: number): void {
  let columns = Math.min(MOST_COLUMNS, start - from);
  let word = 0; // columns up to the end of the word before
  let head = 0;
  let firstWord = 0;
  let i = start;
  for (; i < end && columns < MOST_COLUMNS; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f) columns++;
    else if (isSpace(code)) {
      if (word !== columns) head = columns;
      firstWord ||= columns - (start - from);
      columns++;
      word = columns;
    } else if (isWide(code)) {
      // such a line breaks between any two characters, if no stop follows
      if (columns > start - from) head = columns;
      firstWord ||= columns - (start - from) + 2 * WIDE;
      columns += WIDE;
    } else columns++;
  }
  if (i < end) head = MOST_COLUMNS;
  const { count } = lines;
  lines.starts[count] = start;
  lines.ends[count] = end;
  lines.widths[count] = Math.min(MOST_COLUMNS, columns);
  lines.heads[count] = Math.max(0, head - (start - from));
  lines.firstWords[count] = Math.min(firstWord || MOST_COLUMNS, columns - (start - from));
}

/** Whether a line ends like a sentence, perhaps followed by quotation marks and brackets. */
export function endsSentence(text: string, start: number, lineEnd: number): boolean {
  let end = lineEnd;
  while (end > start && '”’"\')]»'.includes(text[end - 1] as string)) end--;
  return '.!?:…。！？'.includes(text[end - 1] ?? ' ');
}
