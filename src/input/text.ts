import type { BlockKind, SourceRun, Span } from '../article.js';
import { isSpace, isZeroWidth } from '../language/characters.js';
import { splitParagraphs } from '../language/paragraphs.js';
import type { SourceBlock } from './blocks.js';
import { appendRun } from './source-map.js';

/** Signs at the start of a line that make it an item of a list. */
const BULLETS = '•‣▪●◦∙*';
/** Deepest heading that Markdown and HTML know. */
const DEEPEST_LEVEL = 6;
const REPLACEMENT = '\uFFFD';

/**
 * Reads plain text into blocks: a block for each paragraph.
 *
 * White space is folded to single spaces, zero-width characters are dropped and lone surrogates
 * become U+FFFD, all of it recorded in the block's map.
 */
export function readText(input: string): SourceBlock[] {
  return splitParagraphs(input).map((paragraph) => readParagraph(input, paragraph));
}

function readParagraph(input: string, paragraph: Span): SourceBlock {
  const { kind, level, start } = readMarker(input, paragraph);
  const { text, runs } = foldText(input, start, paragraph.end);
  return { kind, level, text, runs, source: { ...paragraph }, linkDensity: 0, path: '' };
}

/** What a bullet or Markdown's number signs at the start of a line make of it. */
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

function skipSpace(input: string, i: number, end: number): number {
  while (i < end && isSpace(input.charCodeAt(i))) i++;
  return i;
}

/**
 * Folds white space and cleans characters between two offsets.
 *
 * The map stays without gaps: a dropped character belongs to the run of its neighbour, so that any
 * stretch of the text maps to one stretch of the input.
 */
export function foldText(
  input: string,
  start: number,
  end: number,
): { text: string; runs: SourceRun[] } {
  const pieces: string[] = [];
  const runs: SourceRun[] = [];
  let length = 0;
  let plain = start; // where the characters not yet copied begin
  const add = (piece: string, from: number, to: number): void => {
    if (to <= from) return;
    pieces.push(piece);
    appendRun(runs, length, from, piece.length, to - from);
    length += piece.length;
  };
  let i = start;
  while (i < end) {
    const code = input.charCodeAt(i);
    if (code === 0x20 ? !isSpace(input.charCodeAt(i + 1)) : !needsFolding(input, i, code)) {
      i++;
      continue;
    }
    const next = isSpace(code) ? skipSpace(input, i, end) : i + 1;
    if (isSpace(code) && isAllZeroWidth(input, i, next)) {
      i = dropZeroWidth(input, plain, i, next, add);
    } else {
      add(input.slice(plain, i), plain, i);
      add(isSpace(code) ? ' ' : REPLACEMENT, i, next);
      i = next;
    }
    plain = i;
  }
  add(input.slice(plain, end), plain, end);
  return { text: pieces.join(''), runs };
}

/** Whether a character cannot be copied as it is: white space but for U+0020, or a lone surrogate. */
function needsFolding(input: string, i: number, code: number): boolean {
  return isSpace(code) || (code >= 0xd800 && code <= 0xdfff && isLoneSurrogate(input, i, code));
}

function isLoneSurrogate(input: string, i: number, code: number): boolean {
  const other = code < 0xdc00 ? input.charCodeAt(i + 1) : input.charCodeAt(i - 1);
  return code < 0xdc00
    ? !(other >= 0xdc00 && other <= 0xdfff)
    : !(other >= 0xd800 && other < 0xdc00);
}

function isAllZeroWidth(input: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isZeroWidth(input.charCodeAt(i))) return false;
  return true;
}

/** Drops zero-width characters by giving them to the character before them. */
function dropZeroWidth(
  input: string,
  plain: number,
  start: number,
  end: number,
  add: (piece: string, from: number, to: number) => void,
): number {
  if (start > plain) {
    add(input.slice(plain, start - 1), plain, start - 1);
    add(input.slice(start - 1, start), start - 1, end);
  }
  return end;
}
