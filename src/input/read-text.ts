import type { BlockKind, Span } from '../article.js';
import { isLetter, isSpace, isWide, skipSpace, skipSpaceBack } from '../language/characters.js';
import { eachParagraph } from '../language/paragraphs/paragraphs.js';
import { trimSpan } from '../language/spans.js';
import type { SourceBlock } from './blocks.js';
import {
  addStretch,
  type FoldedText,
  foldOver,
  isFolded,
  type TextFold,
  takeText,
} from './fold-text.js';
import { findMarkup, readSeenText, type TextMarkup } from './text-markup.js';

/** Characters at the start of a line that make it a list item. */
const BULLETS = '•‣▪●◦∙*';
/** Words between two parts that share the end of a compound. */
const CONJUNCTION = /(?:and|or|to|und|oder|bis|sowie|bzw|et|ou|y|o|e|en|of|och|eller|og)\b/iuy;
/** Deepest heading level of Markdown and HTML. */
const DEEPEST_LEVEL = 6;

/**
 * Reads plain text into blocks, one for each paragraph.
 *
 * White space is folded to single spaces, zero-width characters are dropped and lone surrogates
 * become U+FFFD. Where a program wrote down links and emphasis, their marks and addresses are left
 * out. The block's map records all of it.
 */
export function readText(input: string): SourceBlock[] {
  const fold = foldOver(input);
  const markup = findMarkup(input);
  const blocks: SourceBlock[] = [];
  eachParagraph(input, (start, end) =>
    blocks.push(readParagraph(input, fold, markup, { start, end })),
  );
  return blocks;
}

function readParagraph(
  input: string,
  fold: TextFold,
  markup: TextMarkup | null,
  paragraph: Span,
): SourceBlock {
  const { kind, level, start } = readMarker(input, paragraph);
  const { end } = paragraph;
  const seen = markup && readSeenText(input, { start, end }, markup);
  const stretches = seen?.stretches ?? [{ start, end }];
  const { text, runs } = foldStretches(input, fold, stretches);
  return {
    kind,
    level,
    text,
    runs,
    source: paragraph,
    linkDensity: Math.min(1, (seen?.linked ?? 0) / Math.max(1, text.length)),
    html: null,
  };
}

/**
 * Leaves out the breaks of wrapped lines where no space stood: in a compound, between letters of
 * East Asia.
 */
function withoutBreaks(input: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = breakWithin(input, start, end); i >= 0; ) {
    const before = skipSpaceBack(input, start, i);
    const behind = skipSpace(input, i, end);
    if (isCompound(input, before, behind) || isUnspaced(input, before, behind)) {
      pieces.push({ start: from, end: before });
      from = behind;
    }
    i = breakWithin(input, behind, end);
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** Offset of the next line feed, or -1. */
function breakWithin(input: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (input.charCodeAt(i) === 10) return i;
  return -1;
}

function isUnspaced(input: string, before: number, behind: number): boolean {
  return isWide(input.charCodeAt(before - 1)) && isWide(input.charCodeAt(behind));
}

/** Whether a word was broken at its hyphen, and not “Nord- und Ostsee”. */
function isCompound(input: string, before: number, behind: number): boolean {
  if (input[before - 1] !== '-' || !isLetter(input.charCodeAt(before - 2))) return false;
  if (!isLetter(input.charCodeAt(behind))) return false;
  CONJUNCTION.lastIndex = behind;
  return !CONJUNCTION.test(input);
}

function foldStretches(input: string, fold: TextFold, stretches: readonly Span[]): FoldedText {
  const [first] = stretches;
  if (first !== undefined && stretches.length === 1) {
    const { start, end } = trimSpan(input, first.start, first.end);
    if (isFolded(input, start, end)) return { text: input.slice(start, end), runs: start };
  }
  for (const stretch of stretches) {
    for (const { start, end } of withoutBreaks(input, stretch)) addStretch(fold, start, end);
  }
  return takeText(fold);
}

/** Reads a bullet, or the number signs of a Markdown heading, at the start of a line. */
function readMarker(
  input: string,
  { start, end }: Span,
): { kind: BlockKind; level: number | null; start: number } {
  let i = start;
  if (BULLETS.includes(input[i] as string) && isSpace(input.charCodeAt(i + 1))) {
    const text = skipSpace(input, i + 1, end);
    if (text < end) return { kind: 'list-item', level: null, start: text };
  }
  while (i < end && i - start <= DEEPEST_LEVEL && input[i] === '#') i++;
  const level = i - start;
  if (level > 0 && level <= DEEPEST_LEVEL && isSpace(input.charCodeAt(i))) {
    const text = skipSpace(input, i, end);
    if (text < end) return { kind: 'heading', level, start: text };
  }
  return { kind: 'paragraph', level: null, start };
}
