import type { Article, Span, TextSpan } from 'copydesk';
import { expect } from 'vitest';

/** Every text span anywhere in a value, those that count in the input left out. */
function textSpansOf(value: unknown): TextSpan[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Partial<TextSpan>;
  const here =
    typeof own.start === 'number' && typeof own.end === 'number' && typeof own.text === 'string'
      ? [own as TextSpan]
      : [];
  return [...here, ...Object.values(value).flatMap(textSpansOf)];
}

/** Every span of an article that must nest: blocks, parts, cues, speakers and mentions of names. */
export function nestingSpansOf(
  article: Pick<Article, 'quotes' | 'entities'> & Partial<Article>,
): Span[] {
  const spans: (Span | null | undefined)[] = [
    article.headline,
    article.dek,
    article.dateline,
    ...(article.body ?? []),
    ...article.quotes.flatMap(({ parts, cue, speaker }) => [...parts, cue, speaker?.mention]),
    ...article.entities.flatMap(({ mentions }) => mentions),
  ];
  return spans.filter((span) => span !== null && span !== undefined);
}

type Named = Pick<Article, 'quotes' | 'entities'>;
type Laid = Named & Pick<Article, 'headline' | 'dek' | 'dateline' | 'body'>;

/**
 * Fails unless the spans of quotes and names nest, each pair of them, and all but the quotes’ own lie
 * in one wall each: a paragraph of a bare text; the headline, the dek or a block of an article.
 */
export function expectWithin(walls: readonly Span[], found: Named): void {
  const pieces = [
    ...nestingSpansOf(found),
    ...found.quotes.flatMap(({ content, medium }) => [...content, ...(medium ? [medium] : [])]),
  ];
  expectNested([...found.quotes, ...pieces]);
  expectNested([...walls, ...pieces]);
  for (const piece of pieces) {
    if (!walls.some((wall) => holds(wall, piece))) {
      expect.fail(`${piece.start}–${piece.end} lies in no block`);
    }
  }
  expectApart(found.entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start));
  for (const quote of found.quotes) {
    expectApart(quote.content);
    expectApart(quote.parts);
    for (const piece of quote.content) expect(holds(quote, piece)).toBe(true);
    for (const part of quote.parts) {
      expect(quote.content.some((piece) => holds(piece, part))).toBe(true);
    }
  }
}

/** Fails unless all spans of an article keep to each other: parts of the page, quotes, names. */
export function expectLaidOut({ headline, dek, dateline, body, quotes, entities }: Laid): void {
  const walls = [headline, dek, ...body].filter((wall) => wall !== null);
  expectApart(walls);
  expectWithin(walls, { quotes, entities });
  const [first] = body;
  if (dateline !== null)
    expect(first?.start === dateline.start && holds(first, dateline)).toBe(true);
  // a quote may run over blocks of the body, but cuts neither headline, dek nor dateline
  const parts = [headline, dek, dateline].filter((part) => part !== null);
  expectNested([...parts, ...quotes, ...nestingSpansOf({ quotes, entities })]);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Fails unless spans have characters, stand in order and share nothing. */
function expectApart(spans: readonly Span[]): void {
  let from = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    from = end;
  }
}

/** Fails where two spans cross: overlap without one holding the other. */
export function expectNested(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Span[] = [];
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1) as Span).end <= span.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && span.end > outer.end) {
      expect.fail(`${span.start}–${span.end} crosses ${outer.start}–${outer.end}`);
    }
    open.push(span);
  }
}

/** Fails unless every span slices to its text. */
export function expectSliced(text: string, value: unknown): void {
  for (const span of textSpansOf(value)) {
    if (text.slice(span.start, span.end) !== span.text) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  }
}
