import type { BylineLine } from '../shared/byline-names.js';
import type { Piece, Struck } from '../shared/kept-text.js';
import { hasRoleWord } from '../shared/name-forms.js';
import { isRole, readPrintedLine } from '../shared/printed-byline.js';
import { endsLikeSentence } from '../shared/sentence-end.js';
import { NAME_JOINTS } from '../tables/byline-words.js';
import type { Choice } from './text-headline.js';

/** Most blocks below the headline that may hold the byline. */
const WITHIN = 5;
const LONGEST_LINE = 150;
/** Fewest characters of a paragraph. */
const SHORTEST_PROSE = 80;
/** Most words of a name that nothing but its place shows to be one. */
const LONGEST_BARE_NAME = 4;
/** Most characters of the text in which the words of such a name are searched. */
const MOST_SEARCHED = 20_000;

/** A text without the lines of its byline, which are among the removed pieces then. */
export interface SignedText {
  kept: Piece[];
  struck: Struck[];
}

/**
 * Takes the byline's lines from below the headline: lines that consist of names, roles, places,
 * dates and agencies, and nothing else.
 */
export function takeByline(
  kept: readonly Piece[],
  struck: readonly Struck[],
  headline: Choice | null,
): SignedText {
  const same = { kept: [...kept], struck: [...struck] };
  if (headline === null || kept[0] !== headline.piece) return same;
  const first = headline.piece.index;
  // the first sentences may be a dek
  const prose = kept.filter(
    ({ text }, i) => i > 0 && text.length > SHORTEST_PROSE && endsLikeSentence(text),
  );
  const end = Math.min(first + WITHIN, prose[1]?.index ?? Number.POSITIVE_INFINITY);
  const story = storyText(kept, end);
  const isLine = (text: string, signed: boolean): boolean => {
    if (text.length > LONGEST_LINE) return false;
    const line = readPrintedLine(text);
    return isByline(text, line, story) || (signed && isRole(text, line));
  };
  const taken = new Set<Piece>();
  let signed = -1; // the block of the last line that was taken
  for (const piece of kept) {
    if (piece.index <= first || piece.index >= end || piece.block.kind === 'heading') continue;
    // a line that was cut is no byline as a whole
    if (piece.text !== piece.block.text) continue;
    if (!isLine(piece.text, signed === piece.index - 1)) continue;
    taken.add(piece);
    signed = piece.index;
  }
  return {
    kept: kept.filter((piece) => !taken.has(piece)),
    struck: [
      ...struck.map((piece) =>
        piece.block > first && piece.block < end && isLine(piece.text, false)
          ? { ...piece, reason: BYLINE.reason }
          : piece,
      ),
      ...[...taken].map(({ index, text, block }) => ({
        reason: BYLINE.reason,
        rule: BYLINE.rule,
        confidence: BYLINE.confidence,
        block: index,
        start: 0,
        end: block.text.length,
        text,
        source: block.source,
      })),
    ].sort((a, b) => a.block - b.block || a.start - b.start),
  };
}

const BYLINE = { reason: 'byline', rule: 'byline-line', confidence: 0.8 } as const;

/** Whether a line is a byline as a whole. */
function isByline(text: string, line: BylineLine, story: string): boolean {
  const { authors, agencies, rest, labelled, dated, placed } = line;
  // “By our correspondent” names nobody
  if (labelled && authors.length === 0 && text.split(' ').length <= 6 && !endsLikeSentence(text)) {
    return rest.length + line.organisations.length === 1 && hasRoleWord(text);
  }
  if (authors.length === 0 || rest.length > 0) return false;
  if (labelled || dated || agencies.length > 0) return true;
  if (authors.some(({ role }) => role !== null)) return true;
  if (endsLikeSentence(text) || (!placed && text.includes(','))) return false;
  return authors.every(({ name }) => isUnknown(name, story));
}

/** Whether a text has no word of a name, neither as a common word nor as this name. */
function isUnknown(name: string, story: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > LONGEST_BARE_NAME || story.includes(name)) return false;
  return words.every((word) => {
    const small = word.toLowerCase();
    return NAME_JOINTS.has(small) || !hasWord(story, small);
  });
}

/** Whether a text has a word, in small letters. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const behind = text[at + word.length] ?? ' ';
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(behind)) return true;
  }
  return false;
}

/** The text below a block, as far as it is searched. */
function storyText(kept: readonly Piece[], from: number): string {
  let text = '';
  for (const piece of kept) {
    if (piece.index < from && from !== Number.POSITIVE_INFINITY) continue;
    text += `${piece.text}\n`;
    if (text.length > MOST_SEARCHED) break;
  }
  return text.slice(0, MOST_SEARCHED);
}
