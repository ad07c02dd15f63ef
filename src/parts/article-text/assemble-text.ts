import type { Block, Embed, SourceRun, TextSpan } from '../../article.js';
import { appendRun } from '../../input/source-map.js';
import type { ArticleParts } from '../shared/article-parts.js';
import type { Piece } from '../shared/kept-text.js';
import { bodyKind } from './body-blocks.js';
import { embedOf, type PostInBody } from './post-embeds.js';

/** Text between headline, dek and body blocks in `article.text`. */
const SEPARATOR = '\n\n';
const EMBED = { kind: 'embed', level: null } as const;

/** The article's text, the spans of its parts, and its map to the input. */
export interface AssembledText {
  text: string;
  map: SourceRun[];
  headline: TextSpan | null;
  dek: TextSpan | null;
  body: Block[];
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
}: Pick<ArticleParts, 'headline' | 'dek' | 'body' | 'posts'>): AssembledText {
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
  const embedded: PostInBody[] = [];
  let before: Piece | undefined;
  body.reverse();
  for (let piece = body.pop(); piece !== undefined; piece = body.pop()) {
    const post = posts.get(piece.index);
    const { kind, level } =
      post === undefined ? bodyKind(piece, before, body[body.length - 1]) : EMBED;
    const block: Block = { start: add(piece), end: length, text: piece.text, kind, level };
    blocks.push(block);
    if (post !== undefined) {
      const last = embedded[embedded.length - 1];
      if (last?.post === post && posts.get(before?.index ?? -1) === post) last.blocks.push(block);
      else embedded.push({ post, blocks: [block] });
    }
    before = piece;
  }
  return {
    text: texts.join(SEPARATOR),
    map,
    headline: headlineSpan,
    dek: dekSpan,
    body: blocks,
    embeds: embedded.map(embedOf),
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
