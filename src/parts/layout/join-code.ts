import type { SourceRun } from '../../article.js';
import type { SourceBlock } from '../../input/blocks.js';
import * as Laid from '../../input/html/layout/laid-kind.js';
import type { PageLayout } from '../../input/html/page/page-layout.js';
import { appendRun, runsOf } from '../../input/source-map.js';
import { isSpace } from '../../language/characters.js';
import type { Piece } from '../shared/kept-text.js';
import { walkLayout } from './walk-layout.js';

/** Whether a page shows code. */
export function hasCode({ elements }: PageLayout): boolean {
  return elements.some(({ kind }) => kind === Laid.codeBlock);
}

/**
 * Joins the pieces of each code to one, with the line breaks and indents that the page shows and
 * that were folded to spaces.
 *
 * @param pieces - The pieces of the body, in order.
 * @param isApart - Whether a piece is part of something else, a post.
 */
export function joinCode(
  layout: PageLayout,
  pieces: readonly Piece[],
  isApart: (piece: Piece) => boolean,
): Piece[] {
  const walk = walkLayout(layout);
  const joined: Piece[] = [];
  let last: unknown = null; // the code of the last piece
  let group: Piece[] = [];
  const end = (): void => {
    if (group.length > 0) joined.push(verbatim(layout.input, group as [Piece, ...Piece[]]));
    group = [];
  };
  for (const piece of pieces) {
    const isText = piece.block.html !== null && !isApart(piece);
    const code = isText ? walk(piece.block.source).around.code : null;
    if (code === null || code !== last) end();
    if (code === null) joined.push(piece);
    else group.push(piece);
    last = code;
  }
  end();
  return joined;
}

function verbatim(input: string, pieces: readonly [Piece, ...Piece[]]): Piece {
  const runs: SourceRun[] = [];
  let text = '';
  let isFirst = true; // whether the next word is the first of its piece
  let isBetween = false; // whether a space stands before the next word
  let reached = -1; // the end of the last word in the input
  const addWord = (word: string, source: number, length: number): void => {
    if (reached >= 0 && source > reached) {
      const gap = input.slice(reached, source);
      const space = isFirst ? lineBreakIn(gap) : isBetween ? spaceIn(gap) : '';
      if (space !== '') appendRun(runs, text.length, reached, space.length, source - reached);
      text += space;
    }
    appendRun(runs, text.length, source, word.length, length);
    text += word;
    reached = source + length;
    isFirst = isBetween = false;
  };
  for (const piece of pieces) {
    isFirst = true;
    for (const [at, source, length, sourceLength] of runsOf(piece)) {
      const end = at + length;
      for (let from = at; from < end; ) {
        let to = from;
        while (to < end && !isSpace(piece.text.charCodeAt(to))) to++;
        if (to > from) {
          const word = piece.text.slice(from, to);
          const linear = length === sourceLength;
          addWord(word, linear ? source + from - at : source, linear ? to - from : sourceLength);
        }
        if (to < end) isBetween = true;
        from = Math.max(to, from + 1);
        while (from < end && isSpace(piece.text.charCodeAt(from))) from++;
      }
    }
  }
  const [first] = pieces;
  const last = pieces[pieces.length - 1] as Piece;
  const source = { start: first.block.source.start, end: last.block.source.end };
  const { linkDensity, html } = first.block;
  const block: SourceBlock = {
    kind: 'code',
    level: null,
    text,
    runs,
    source,
    linkDensity,
    html,
  };
  return { index: first.index, block, text, runs };
}

/** The white space in a gap between two words of code, without its tags. */
function spaceIn(gap: string): string {
  const shown = withoutTags(gap).replace(/\r\n?/gu, '\n');
  if (!/\S/u.test(shown)) return shown === '' ? ' ' : shown.replace(/[^\n\t]/gu, ' ');
  return shown.includes('\n') ? '\n' : ' ';
}

/** The same between two blocks, which stand on lines of their own. */
function lineBreakIn(gap: string): string {
  const space = spaceIn(gap);
  return space.includes('\n') ? space : '\n';
}

/** A gap without tags and comments; `br` is a line break. */
function withoutTags(gap: string): string {
  let shown = '';
  let from = 0;
  for (let tag = gap.indexOf('<'); tag >= 0; tag = gap.indexOf('<', from)) {
    shown += gap.slice(from, tag);
    if (/^<br\b/iu.test(gap.slice(tag, tag + 4))) shown += '\n';
    const close = gap.startsWith('<!--', tag) ? '-->' : '>';
    const end = gap.indexOf(close, tag);
    from = end < 0 ? gap.length : end + close.length;
  }
  return shown + gap.slice(from);
}
