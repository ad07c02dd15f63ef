import { type Article, parseArticle, type Span, toSource } from 'copydesk';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { mutatedPage } from './mutated-pages.js';
import { inCells, shown } from './shown.js';
import { expectLaidOut, expectSliced, nestingSpansOf } from './spans.js';

const asHtml = (input: string): Article => parseArticle(input, { format: 'html' });

/** What a reader sees of the places in the input that a span leads to. */
function readBack(input: string, article: Article, span: Span): string {
  return toSource(article, span)
    .map(({ start, end }) => shown(input.slice(start, end)))
    .join('');
}

/** What an attribute, a title or a string of JSON-LD says, its escapes and entities read. */
function writtenIn(source: string): string {
  const text = source
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\[nrtbf]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll('<', '&lt;');
  return inCells(DomUtils.textContent(parseDocument(text).childNodes));
}

/** Whether a text's letters stand in another in that order, whatever tags stand between them. */
function holdsLetters(whole: string, text: string): boolean {
  let at = 0;
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).every((letter) => {
    at = whole.indexOf(letter, at) + letter.length;
    return at >= letter.length;
  });
}

const withoutSpace = (text: string): string => text.replaceAll(' ', '');

describe('a page that came to harm', () => {
  it('is read, and the article survives JSON', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const article = asHtml(input);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
        expect(article.source.length).toBe(input.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans that slice, nest and lead back to what a reader sees', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const article = asHtml(input);
        const { headline, dek, dateline, body, quotes, entities, text } = article;
        expectSliced(text, [headline, dek, dateline, body, quotes, entities]);
        expectLaidOut(article);
        // Headline and dek are left to the next property: they may come from the page's head.
        const bodyStart = body[0]?.start ?? text.length;
        for (const span of nestingSpansOf(article)) {
          if (span.start < bodyStart) continue;
          expect(readBack(input, article, span)).toBe(inCells(text.slice(span.start, span.end)));
        }
        // A quote may run over several blocks, and what joins those stands nowhere in the input.
        for (const { start, end } of quotes) {
          if (start < bodyStart) continue;
          const seen = withoutSpace(readBack(input, article, { start, end }));
          expect(seen).toBe(withoutSpace(inCells(text.slice(start, end))));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('leads headline and dek back to a place that holds their letters, escaped or not', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const article = asHtml(input);
        for (const span of [article.headline, article.dek]) {
          if (span === null || toSource(article, span).length === 0) continue;
          const source = toSource(article, span).map(({ start, end }) => input.slice(start, end));
          expect(holdsLetters(writtenIn(source.join('')), inCells(span.text))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives removals, notes, bylines and pictures that stand in the input', () => {
    fc.assert(
      fc.property(mutatedPage, (input) => {
        const { boilerplate, notes, byline, images, diagnostics } = asHtml(input);
        const places = [
          ...[...boilerplate, ...notes, ...images, ...diagnostics].map(({ source }) => source),
          ...(byline?.source ?? []),
        ];
        for (const place of places) {
          if (place === null) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(input.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
