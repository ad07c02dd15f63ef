import type { Block, BlockKind } from '../../article.js';
import { classOf, DIGIT, UPPER } from '../../language/characters.js';
import type { Piece } from '../shared/kept-text.js';
import { endsLikeSentence } from '../shared/sentence-end.js';

/** Most characters of a heading between paragraphs of plain text. */
const LONGEST_HEADING = 80;
/** Fewest characters of the paragraph below such a heading. */
const SHORTEST_PROSE = 80;

/**
 * Finds the kind of a body block from its piece and the pieces before and after it.
 *
 * Plain text does not mark headings, so a short line without a full stop between two paragraphs
 * counts as one.
 */
export function bodyKind(
  { block, text }: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
): Pick<Block, 'kind' | 'level'> {
  const { kind, level } = block;
  if (kind !== 'paragraph' || block.html !== null) return { kind, level };
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
