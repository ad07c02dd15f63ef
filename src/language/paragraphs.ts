import type { Span } from '../article.js';
import { classOf, isSpace, NEWLINE } from './characters.js';
import { trimSpan } from './spans.js';

/** A line that is not empty. */
interface Line extends Span {
  /** Whether it follows an empty line, or is the first line. */
  first: boolean;
}

/** Most characters of a wrapped line; longer lines were not wrapped by a program. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;

/** Splits a text into lines, without line breaks, outer white space and empty lines. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let first = true;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && classOf(text.charCodeAt(i)) !== NEWLINE) continue;
    const line = trimSpan(text, start, i);
    if (line.end > line.start) {
      lines.push({ start: line.start, end: line.end, first });
      first = false;
    } else if (i > start || !isCarriageReturnPair(text, i)) {
      first = true;
    }
    start = i + 1;
  }
  return lines;
}

/** Whether the line break at `i` is the second half of CR LF, which makes no empty line. */
function isCarriageReturnPair(text: string, i: number): boolean {
  return text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13;
}

/** Length of the first word of a line, counted only up to the longest wrapped line. */
function firstWordLength(text: string, line: Span): number {
  const limit = Math.min(line.end, line.start + WIDEST_WRAP);
  let end = line.start;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end - line.start;
}

/** Whether the line ends like a sentence, perhaps followed by quotation marks and brackets. */
function endsSentence(text: string, line: Span): boolean {
  let end = line.end;
  while (end > line.start && '”’"\')]»'.includes(text[end - 1] as string)) end--;
  return '.!?:…。！？'.includes(text[end - 1] ?? ' ');
}

/**
 * The column at which a program wrapped the lines of a text, or 0 if it is not wrapped.
 *
 * A line break was forced if the next line's first word would not have fitted into the line. A text
 * is wrapped if most of its line breaks were forced, and most of those are in the middle of a
 * sentence.
 */
function wrapColumn(text: string, lines: readonly Line[]): number {
  let column = 0;
  let wide = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length > WIDEST_WRAP) wide++;
    else column = Math.max(column, length);
  }
  if (column < NARROWEST_WRAP || wide * 10 > lines.length) return 0;
  let breaks = 0;
  let forced = 0;
  let within = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.first) continue;
    const before = lines[i - 1] as Line;
    breaks++;
    if (!isForced(text, before, line, column)) continue;
    forced++;
    if (!endsSentence(text, before)) within++;
  }
  return forced >= 2 && forced * 10 >= breaks * 6 && within * 10 >= forced * 6 ? column : 0;
}

/** Whether the next line's first word would not have fitted into this line. */
function isForced(text: string, line: Span, next: Span, column: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > column;
}

/**
 * Splits a text into paragraphs.
 *
 * An empty line always separates paragraphs. A single line break does too, unless the text was
 * wrapped at a fixed width: forced line breaks then do not end a paragraph.
 *
 * @param text - Any text.
 * @returns Paragraphs in order, without outer white space; never an empty one.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const column = wrapColumn(text, lines);
  const paragraphs: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    const last = paragraphs[paragraphs.length - 1];
    const joins =
      column > 0 && before !== undefined && !line.first && isForced(text, before, line, column);
    if (joins && last !== undefined) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
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
  const borders = apart.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  let passed = false;
  const add = (from: number, to: number): void => {
    const { start, end } = trimSpan(text, from, to);
    if (end === start) return;
    paragraphs.push({ start, end, apart: passed });
    passed = false;
  };
  for (const { start, end } of splitParagraphs(text)) {
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
  }
  return paragraphs;
}
