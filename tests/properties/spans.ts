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
