import type { Span } from '../../article.js';
import { trimSpan } from '../spans.js';
import { findInlineBreaks } from './inline-breaks.js';
import { eachPart, findJoints } from './joints.js';
import { findOpenAddresses } from './open-addresses.js';
import { splitLines } from './text-lines.js';
import { findWrapping, isWrapped } from './wrapping.js';

/**
 * Gives each paragraph of a text in turn, so that nothing need hold those of a long text at once:
 * in order, without outer white space, never an empty one.
 *
 * An empty line always separates paragraphs. A single line break does too, unless a program made it:
 * where it wrapped lines at a fixed width, or broke them at every link. Where a program left out the
 * breaks between blocks, paragraphs are parted inside the line.
 */
export function eachParagraph(text: string, take: (start: number, end: number) => void): void {
  const lines = splitLines(text);
  const { count, starts, ends } = lines;
  const wrapping = findWrapping(text, lines);
  const inline = findInlineBreaks(text, lines);
  const addresses = findOpenAddresses(text, lines);
  const joints = findJoints(text);
  const goesOn = (i: number): boolean =>
    isWrapped(lines, wrapping, i) || inline?.[i] === 1 || addresses?.[i] === 1;
  let joint = 0;
  for (let i = 0; i < count; ) {
    const start = starts[i] as number;
    i++;
    while (i < count && goesOn(i)) i++;
    joint = eachPart(joints, joint, start, ends[i - 1] as number, take);
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
