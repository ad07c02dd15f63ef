import type { Mark, StyleKind } from '../../article.js';
import * as Laid from '../../input/html/layout/laid-kind.js';
import type { LaidElement } from '../../input/html/page/page-layout.js';
import { isSpace } from '../../language/characters.js';
import { trimSpan } from '../../language/spans.js';
import { linkAddress } from '../../language/web-address.js';
import type { Piece } from '../shared/kept-text.js';
import { nestStretches, type Stretch } from './nest-marks.js';
import { offsetAt } from './source-offsets.js';

/** The kinds of styles by their numbers; there is none for links. */
const STYLES: readonly (StyleKind | null)[] = [
  null,
  'strong',
  'emphasis',
  'code',
  'quotation',
  'deletion',
  'subscript',
  'superscript',
  'break',
];

/**
 * Reads the links and styles of a piece.
 *
 * @param offset - Where the piece begins in the article's text.
 */
export function readMarks(
  { block, text, runs }: Piece,
  inline: readonly LaidElement[],
  base: string | null,
  offset: number,
): Mark[] {
  if (inline.length === 0) return [];
  const isCode = block.kind === 'code'; // it has its line breaks
  const stretches: Stretch[] = [];
  const lasts: (Stretch | undefined)[] = []; // by kind
  for (const { kind, start, end, address } of inline) {
    if (isCode && (kind === Laid.code || kind === Laid.lineBreak)) continue;
    const from = offsetAt(runs, text.length, start);
    if (kind === Laid.lineBreak) {
      const at = breakAt(text, from);
      if (at >= 0) stretches.push({ kind, start: at, end: at + 1, url: '' });
      continue;
    }
    const span = trimSpan(text, from, offsetAt(runs, text.length, end));
    if (span.end <= span.start) continue;
    const url = kind === Laid.link ? linkAddress(address ?? '', base) : '';
    if (url === null) continue;
    const last = lasts[kind];
    if (last !== undefined && span.start <= last.end) {
      if (last.url === url) {
        last.end = Math.max(last.end, span.end);
        continue;
      }
      span.start = trimSpan(text, last.end, span.end).start; // a link in a link
      if (span.end <= span.start) continue;
    }
    const stretch = { kind, ...span, url };
    lasts[kind] = stretch;
    stretches.push(stretch);
  }
  return nestStretches(text, stretches).map(({ kind, start, end, url }): Mark => {
    const words = text.slice(start, end);
    const from = start + offset;
    const to = end + offset;
    const style = STYLES[kind];
    return style == null
      ? { start: from, end: to, text: words, kind: 'link', url }
      : { start: from, end: to, text: words, kind: style };
  });
}

/** The space that stands for a line break, at an offset or before it; -1 at the ends of the text. */
function breakAt(text: string, offset: number): number {
  if (isSpace(text.charCodeAt(offset))) return offset;
  return offset > 0 && isSpace(text.charCodeAt(offset - 1)) ? offset - 1 : -1;
}
