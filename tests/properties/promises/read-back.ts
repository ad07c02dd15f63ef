import type { Article, SourceRun, Span, toSource } from 'copydesk';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Fault } from './fault.js';
import { seen } from './seen.js';
import { folded, inCells, shown } from './shown.js';
import { nestingSpansOf } from './spans.js';

/** Within these elements tags and entities are text like any other. */
const HAS_RAW_TEXT = /<(?:xmp|plaintext)/i;

/** `toSource` of the library that is checked. */
type ToSource = typeof toSource;

const withoutSpace = (text: string): string => text.replaceAll(' ', '');

function fault(role: string, span: Span, read: string, own: string): Fault {
  return {
    what: `${role} does not read the same in the input`,
    detail: `${span.start}–${span.end} is ${JSON.stringify(own)}, in the input ${JSON.stringify(read)}`,
  };
}

/** Finds a span of an article from plain text whose place in the input reads otherwise. */
export function misreadText(input: string, article: Article, lookUp: ToSource): Fault | null {
  const quotes = article.quotes.map(({ start, end }) => ({ role: 'quote', start, end }));
  for (const span of [...nestingSpansOf(article), ...quotes]) {
    const pieces = lookUp(article, span).map(({ start, end }) => seen(input.slice(start, end)));
    const own = seen(article.text.slice(span.start, span.end));
    // what joins the pieces, a space or nothing, stands nowhere in the input
    const isWhole = withoutSpace(pieces.join('')) === withoutSpace(own);
    // two paragraphs that were run together are one piece
    const readings = [own, seen(fromInput(article, span))];
    const reads = (piece: string): boolean => readings.some((each) => each.includes(piece.trim()));
    if (!(isWhole && pieces.every(reads))) {
      return fault(span.role, span, pieces.join('|'), own);
    }
  }
  return null;
}

/**
 * Finds a span of a page's body whose place in the input a browser would show otherwise.
 *
 * Headline and dek are left out: they may come from the page's head, see {@link misreadHead}.
 */
export function misreadBody(input: string, article: Article, lookUp: ToSource): Fault | null {
  const { body, text, quotes, source } = article;
  if (article.evidence.some(({ rule }) => rule === 'article-body')) {
    return misreadData(input, article);
  }
  const bodyStart = body[0]?.start ?? text.length;
  const raw = HAS_RAW_TEXT.test(input);
  const plaintext = input.search(/<plaintext/i);
  const plainFrom = plaintext < 0 ? input.length : plaintext;
  const readBack = (span: Span, read = shown): string =>
    lookUp(article, span)
      .map(({ start, end }) => (start > plainFrom ? folded : read)(input.slice(start, end)))
      .join('');
  for (const span of nestingSpansOf(article)) {
    if (span.start < bodyStart || cutsRun(source.map, span)) continue;
    const read = readBack(span);
    const own = folded(fromInput(article, span));
    if (read !== own && !(raw && readBack(span, folded) === own)) {
      return fault(span.role, span, read, own);
    }
  }
  // A quote may run over several blocks, and what joins those stands nowhere in the input.
  for (const { start, end } of quotes) {
    const span = { start, end };
    if (start < bodyStart || cutsRun(source.map, span)) continue;
    const read = withoutSpace(readBack(span));
    const own = withoutSpace(folded(fromInput(article, span)));
    if (read !== own && !(raw && withoutSpace(readBack(span, folded)) === own)) {
      return fault('quote', span, read, own);
    }
  }
  return null;
}

/** Finds a stretch that is mapped character by character to other characters of a page's data. */
function misreadData(input: string, { text, source }: Article): Fault | null {
  for (const [start, from, length, sourceLength] of source.map) {
    const own = text.slice(start, start + length);
    const read = input.slice(from, from + sourceLength);
    if (length > 1 && length === sourceLength && folded(read) !== folded(own)) {
      return fault('body', { start, end: start + length }, read, own);
    }
  }
  return null;
}

/** The text of a span without what stands nowhere in the input: what joins cells, rows and blocks. */
function fromInput({ text, source }: Article, { start, end }: Span): string {
  return source.map
    .filter(([at, , length, sourceLength]) => sourceLength > 0 && at < end && at + length > start)
    .map(([at, , length]) => text.slice(Math.max(at, start), Math.min(at + length, end)))
    .join('');
}

/** Whether a span begins or ends between the two characters that one entity stands for. */
export function cutsRun(runs: readonly SourceRun[], { start, end }: Span): boolean {
  return runs.some(([text, , length, sourceLength]) => {
    const within = (at: number): boolean => text < at && at < text + length;
    return length > 1 && length !== sourceLength && (within(start) || within(end));
  });
}

/** Finds a headline or dek whose place in the page does not hold its letters, escaped or not. */
export function misreadHead(input: string, article: Article, lookUp: ToSource): Fault | null {
  const { headline, dek } = article;
  for (const [role, span] of Object.entries({ headline, dek })) {
    if (span === null) continue;
    const places = lookUp(article, span);
    if (places.length === 0) continue;
    const source = places.map(({ start, end }) => input.slice(start, end)).join('');
    const own = inCells(span.text);
    // a backslash is an escape in JSON-LD, and a sign like others in an element or attribute
    const readings = [unescaped(source), source].map(writtenIn);
    if (HAS_RAW_TEXT.test(input)) readings.push(source);
    if (!readings.some((each) => holdsLetters(each, own))) {
      return fault(role, span, source, own);
    }
  }
  return null;
}

/** What a string of JSON-LD says, its escapes read. */
function unescaped(source: string): string {
  return source
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrtbf]/g, ' ')
    .replaceAll(/\\(.)/g, '$1');
}

/** What an attribute or a title says, its entities read. */
function writtenIn(source: string): string {
  const { childNodes } = parseDocument(source.replaceAll('<', '&lt;'));
  return inCells(DomUtils.textContent(childNodes));
}

/** Whether a text's letters stand in another in that order, whatever tags stand between them. */
function holdsLetters(whole: string, text: string): boolean {
  let at = 0;
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).every((letter) => {
    at = whole.indexOf(letter, at) + letter.length;
    return at >= letter.length;
  });
}
