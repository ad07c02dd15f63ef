import type { BlockKind, Span } from '../article.js';
import { isSpace, skipSpace } from '../language/characters.js';
import { eachParagraph } from '../language/paragraphs/paragraphs.js';
import type { SourceBlock } from './blocks.js';
import {
  addStretch,
  type FoldedText,
  foldOver,
  isFolded,
  type TextFold,
  takeText,
} from './fold-text.js';

/** Characters at the start of a line that make it a list item. */
const BULLETS = '•‣▪●◦∙*';
/** Deepest heading level of Markdown and HTML. */
const DEEPEST_LEVEL = 6;

/**
 * Reads plain text into blocks, one for each paragraph.
 *
 * White space is folded to single spaces, zero-width characters are dropped and lone surrogates
 * become U+FFFD. The block's map records all of it.
 */
export function readText(input: string): SourceBlock[] {
  const fold = foldOver(input);
  const blocks: SourceBlock[] = [];
  eachParagraph(input, (start, end) => blocks.push(readParagraph(input, fold, { start, end })));
  return blocks;
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
