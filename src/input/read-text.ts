import type { BlockKind, Span } from '../article.js';
import { isSpace, skipSpace } from '../language/characters.js';
import { splitParagraphs } from '../language/paragraphs.js';
import type { SourceBlock } from './blocks.js';
import {
  addStretch,
  type FoldedText,
  foldOver,
  isFolded,
  type TextFold,
  takeText,
} from './fold-text.js';

/** Signs at the start of a line that make it an item of a list. */
const BULLETS = '•‣▪●◦∙*';
/** Deepest heading that Markdown and HTML know. */
const DEEPEST_LEVEL = 6;

/**
 * Reads plain text into blocks: a block for each paragraph.
 *
 * White space is folded to single spaces, zero-width characters are dropped and lone surrogates
 * become U+FFFD, all of it recorded in the block's map.
 */
export function readText(input: string): SourceBlock[] {
  const fold = foldOver(input);
  return splitParagraphs(input).map((paragraph) => readParagraph(input, fold, paragraph));
}

function readParagraph(input: string, fold: TextFold, paragraph: Span): SourceBlock {
  const { kind, level, start } = readMarker(input, paragraph);
  const { text, runs } = foldStretch(input, fold, start, paragraph.end);
  return {
    kind,
    level,
    text,
    runs,
    source: paragraph,
    linkDensity: 0,
    html: null,
  };
}

function foldStretch(input: string, fold: TextFold, start: number, end: number): FoldedText {
  if (isFolded(input, start, end)) return { text: input.slice(start, end), runs: start };
  addStretch(fold, start, end);
  return takeText(fold);
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
