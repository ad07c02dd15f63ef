import type { Block, Embed, SourceRun, TextSpan } from '../../article.js';
import type { LaidElement } from '../../input/html/page/page-layout.js';
import { appendRun } from '../../input/source-map.js';
import { hasCode, joinCode } from '../layout/join-code.js';
import { layOutPieces } from '../layout/lay-out-blocks.js';
import { type RowReader, readRows } from '../layout/read-rows.js';
import type { ArticleParts } from '../shared/article-parts.js';
import type { Piece } from '../shared/kept-text.js';
import { bodyKind } from './body-blocks.js';
import { type PostInBody, placeEmbeds } from './post-embeds.js';

/** Text between headline, dek and body blocks in `article.text`. */
const SEPARATOR = '\n\n';
const EMBED = { kind: 'embed', level: null } as const;

/** A table of which rows may follow. */
interface OpenTable {
  element: LaidElement | null;
  block: Block;
  rows: RowReader;
  /** Index of its first text. */
  firstText: number;
}

/** The article's text, the spans of its parts, and its map to the input. */
export interface AssembledText {
  text: string;
  map: SourceRun[];
  headline: TextSpan | null;
  dek: TextSpan | null;
  body: Block[];
  /** Where each block begins in the input, never before the one above it; -1 where nobody knows. */
  starts: number[];
  embeds: Embed[];
}

/**
 * Joins headline, dek and body pieces into the article's text.
 *
 * It removes the body pieces from the given list one by one. A text of very many lines would
 * otherwise hold its pieces and its blocks in memory at the same time.
 */
export function assembleText({
  headline,
  dek,
  body,
  posts,
  layout,
  embeds,
}: Pick<ArticleParts, 'headline' | 'dek' | 'body' | 'posts' | 'layout' | 'embeds'>): AssembledText {
  const texts: string[] = [];
  const map: SourceRun[] = [];
  let length = 0;
  /** Adds a piece, and returns its start. */
  const add = (piece: Piece): number => {
    if (texts.length > 0) length += SEPARATOR.length;
    const start = length;
    addRuns(map, piece, start);
    texts.push(piece.text);
    length += piece.text.length;
    return start;
  };
  const addHead = (piece: Piece | null): TextSpan | null =>
    piece === null ? null : { start: add(piece), end: length, text: piece.text };
  const headlineSpan = addHead(headline);
  const dekSpan = addHead(dek);
  const blocks: Block[] = [];
  const starts: number[] = [];
  let reached = -1;
  const embedded: PostInBody[] = [];
  const layOut = layOutPieces(layout);
  let table: OpenTable | null = null;
  const endTable = (): void => {
    if (table !== null) table.block.text = texts.slice(table.firstText).join(SEPARATOR);
    table = null;
  };
  let before: Piece | undefined;
  const pieces =
    layout !== null && hasCode(layout.page)
      ? joinCode(layout.page, body, ({ index }) => posts.has(index))
      : body;
  pieces.reverse();
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const post = posts.get(piece.index);
    const { kind, level } =
      post === undefined ? bodyKind(piece, before, pieces[pieces.length - 1]) : EMBED;
    before = piece;
    const laid = layOut(piece, texts.length > 0 ? length + SEPARATOR.length : 0);
    const isRow = kind === 'table' && laid.row >= 0 && layout !== null;
    if (!isRow || laid.table !== table?.element) endTable();
    const start = add(piece);
    const { marks, list, quoted } = laid;
    if (table !== null) {
      const { block, rows } = table as OpenTable;
      rows.add(piece, laid.row, start);
      block.end = length;
      for (const mark of marks) block.marks.push(mark);
      continue;
    }
    const { text } = piece;
    const block: Block = { start, end: length, text, kind, level, marks, list, quoted, rows: null };
    blocks.push(block);
    const { html, source } = piece.block;
    // the text of a block without an element stands elsewhere in the page
    if (layout === null || html !== null) reached = Math.max(reached, source.start);
    starts.push(reached);
    if (isRow) {
      const rows = readRows(layout.page);
      rows.add(piece, laid.row, start);
      block.rows = rows.rows;
      table = { element: laid.table, block, rows, firstText: texts.length - 1 };
    }
    if (post !== undefined) {
      const last = embedded[embedded.length - 1];
      if (last?.post === post && last.blocks.at(-1) === blocks.at(-2)) {
        last.blocks.push(block);
        last.source = { start: last.source.start, end: Math.max(last.source.end, source.end) };
      } else embedded.push({ post, blocks: [block], first: blocks.length - 1, source });
    }
  }
  endTable();
  return {
    text: texts.join(SEPARATOR),
    map,
    headline: headlineSpan,
    dek: dekSpan,
    body: blocks,
    starts,
    embeds: placeEmbeds(embedded, embeds, { body: blocks, starts }),
  };
}

/** Adds the map of a piece that begins at `start`; of a text of many lines, without a list for each. */
function addRuns(map: SourceRun[], { text, runs }: Piece, start: number): void {
  if (typeof runs === 'number') {
    if (text !== '') appendRun(map, start, runs, text.length, text.length);
    return;
  }
  for (const [at, source, textLength, sourceLength] of runs) {
    appendRun(map, start + at, source, textLength, sourceLength);
  }
}
