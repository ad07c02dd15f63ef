import type { Span } from '../article.js';
import { classOf, isSpace, NEWLINE, skipSpace, skipSpaceBack } from './characters.js';
import { trimSpan } from './spans.js';

/**
 * The lines of a text that are not empty, without outer white space, in parallel lists: a text may
 * have very many lines.
 */
interface Lines {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 for a line after an empty line, and for the first line. */
  firsts: Uint8Array;
}

/** Most characters of a wrapped line; longer lines were not wrapped by a program. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;

/** Splits a text into lines, without line breaks, outer white space and empty lines. */
function splitLines(text: string): Lines {
  const most = countBreaks(text) + 1;
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const firsts = new Uint8Array(most);
  let count = 0;
  let first = 1;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classOf(text.charCodeAt(i)) !== NEWLINE) continue;
    const start = skipSpace(text, from, i);
    const end = skipSpaceBack(text, start, i);
    if (end > start) {
      starts[count] = start;
      ends[count] = end;
      firsts[count] = first;
      count++;
      first = 0;
    } else if (i > from || !isCarriageReturnPair(text, i)) {
      first = 1;
    }
    from = i + 1;
  }
  return { count, starts, ends, firsts };
}

function countBreaks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) === NEWLINE) count++;
  return count;
}

/** Whether the line break at `i` is the second half of CR LF, which makes no empty line. */
function isCarriageReturnPair(text: string, i: number): boolean {
  return text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
}

/** Length of the first word of a line, counted only up to the longest wrapped line. */
function firstWordLength(text: string, start: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, start + WIDEST_WRAP);
  let end = start;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end - start;
}

/** Whether a line ends like a sentence, perhaps followed by quotation marks and brackets. */
function endsSentence(text: string, start: number, lineEnd: number): boolean {
  let end = lineEnd;
  while (end > start && '”’"\')]»'.includes(text[end - 1] as string)) end--;
  return '.!?:…。！？'.includes(text[end - 1] ?? ' ');
}

/**
 * The column at which a program wrapped the lines of a text, or 0 if it is not wrapped.
 *
 * A line break was forced if the next line's first word would not have fitted into the line. A text
 * is wrapped if most of its line breaks were forced, and most of those are in the middle of a
 * sentence.
 */
function wrapColumn(text: string, lines: Lines): number {
  const { count, starts, ends, firsts } = lines;
  let column = 0;
  let wide = 0;
  for (let i = 0; i < count; i++) {
    const length = (ends[i] as number) - (starts[i] as number);
    if (length > WIDEST_WRAP) wide++;
    else column = Math.max(column, length);
  }
  if (column < NARROWEST_WRAP || wide * 10 > count) return 0;
  let breaks = 0;
  let forced = 0;
  let within = 0;
  for (let i = 1; i < count; i++) {
    if (firsts[i] === 1) continue;
    breaks++;
    if (!isForced(text, lines, i, column)) continue;
    forced++;
    if (!endsSentence(text, starts[i - 1] as number, ends[i - 1] as number)) within++;
  }
  return forced >= 2 && forced * 10 >= breaks * 6 && within * 10 >= forced * 6 ? column : 0;
}

/** Whether the first word of a line would not have fitted into the line before. */
function isForced(text: string, { starts, ends }: Lines, i: number, column: number): boolean {
  const before = (ends[i - 1] as number) - (starts[i - 1] as number);
  return before + 1 + firstWordLength(text, starts[i] as number, ends[i] as number) > column;
}

/**
 * Gives each paragraph of a text in turn, so that nothing need hold those of a long text at once:
 * in order, without outer white space, never an empty one.
 *
 * An empty line always separates paragraphs. A single line break does too, unless the text was
 * wrapped at a fixed width: forced line breaks then do not end a paragraph.
 */
export function eachParagraph(text: string, take: (start: number, end: number) => void): void {
  const lines = splitLines(text);
  const column = wrapColumn(text, lines);
  const { count, starts, ends, firsts } = lines;
  for (let i = 0; i < count; ) {
    const start = starts[i] as number;
    i++;
    while (i < count && column > 0 && firsts[i] === 0 && isForced(text, lines, i, column)) i++;
    take(start, ends[i - 1] as number);
  }
}

/** A paragraph, or the piece of one on one side of a border. */
export interface Paragraph extends Span {
  /** Whether a border separates it from the text before, so that no quote continues across it. */
  apart: boolean;
}

/**
 * Splits a text into paragraphs, and further where a separate span begins or ends.
 *
 * @param text - Any text.
 * @param apart - Separate spans: a headline, a dateline.
 * @returns Paragraphs in order, without outer white space; none crosses the border of a separate
 * span.
 */
export function splitApart(text: string, apart: readonly Span[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  eachApart(text, apart, (paragraph) => paragraphs.push(paragraph));
  return paragraphs;
}

/** Gives each paragraph of {@link splitApart} in turn. */
export function eachApart(
  text: string,
  apart: readonly Span[],
  take: (paragraph: Paragraph) => void,
): void {
  const borders = apart.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let next = 0;
  let passed = false;
  const add = (from: number, to: number): void => {
    const { start, end } = trimSpan(text, from, to);
    if (end === start) return;
    take({ start, end, apart: passed });
    passed = false;
  };
  eachParagraph(text, (start, end) => {
    let from = start;
    passed = false;
    for (; next < borders.length && (borders[next] as number) < end; next++) {
      const border = borders[next] as number;
      if (border > from) {
        add(from, border);
        from = border;
      }
      passed = true;
    }
    add(from, end);
  });
}
