import type { Block, SourceRun, TextSpan } from '../../article.js';
import { appendRun, runsOf } from '../../input/source-map.js';
import type { ArticleParts } from '../shared/article-parts.js';
import type { Piece } from '../shared/kept-text.js';
import { bodyKind } from './body-blocks.js';

/** What stands between headline, dek and body blocks in `article.text`. */
const SEPARATOR = '\n\n';

/** The article's text, the spans of its parts, and its map to the input. */
export interface AssembledText {
  text: string;
  map: SourceRun[];
  headline: TextSpan | null;
  dek: TextSpan | null;
  body: Block[];
}

/** Joins headline, dek and body pieces to the article's text. */
export function assembleText({
  headline,
  dek,
  body,
}: Pick<ArticleParts, 'headline' | 'dek' | 'body'>): AssembledText {
  const texts: string[] = [];
  const map: SourceRun[] = [];
  let length = 0;
  const add = (piece: Piece): TextSpan => {
    if (texts.length > 0) length += SEPARATOR.length;
    const start = length;
    for (const [text, source, textLength, sourceLength] of runsOf(piece)) {
      appendRun(map, start + text, source, textLength, sourceLength);
    }
    texts.push(piece.text);
    length += piece.text.length;
    return { start, end: length, text: piece.text };
  };
  const headlineSpan = headline === null ? null : add(headline);
  const dekSpan = dek === null ? null : add(dek);
  const blocks = body.map((piece, index): Block => {
    const { start, end, text } = add(piece);
    const { kind, level } = bodyKind(body, index);
    return { start, end, text, kind, level };
  });
  return { text: texts.join(SEPARATOR), map, headline: headlineSpan, dek: dekSpan, body: blocks };
}
