import type { Block, BlockKind } from '../../article.js';
import { classOf, DIGIT, UPPER } from '../../language/characters.js';
import type { Piece } from '../shared/kept-text.js';
import { endsLikeSentence } from '../shared/sentence-end.js';

/** A heading between paragraphs of plain text is no longer. */
const LONGEST_HEADING = 80;
/** The paragraph below a heading is longer than this. */
const SHORTEST_PROSE = 80;

/**
 * Tells what kind of block a body piece is.
 *
 * Plain text marks no headings, so a short line without a stop, between prose and prose, is one.
 */
export function bodyKind(pieces: readonly Piece[], index: number): Pick<Block, 'kind' | 'level'> {
  const { block, text } = pieces[index] as Piece;
  const { kind, level } = block;
  if (kind !== 'paragraph' || block.html !== null) return { kind, level };
  const next = pieces[index + 1];
  const before = pieces[index - 1];
  const heading =
    looksLikeHeading(text) &&
    next !== undefined &&
    isProse(next) &&
    (before === undefined || isProse(before));
  return { kind: (heading ? 'heading' : 'paragraph') satisfies BlockKind, level: null };
}

function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || endsLikeSentence(text) || /[:,;]$/u.test(text)) return false;
  const first = classOf(text.charCodeAt(0));
  return first === UPPER || first === DIGIT;
}

function isProse({ block, text }: Piece): boolean {
  return block.kind === 'paragraph' && text.length >= SHORTEST_PROSE && endsLikeSentence(text);
}
