import { readdirSync, readFileSync } from 'node:fs';
import { type Article, parseArticle } from 'copydesk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/input/html/read-html.js';
import { anyHtml } from '../input/html/arbitrary-html.js';
import { RUNS } from './arbitrary-text.js';

const PAGES = 'tests/fixtures/pages/';

/** How often each letter and digit stands in some texts. */
function countLetters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of texts.join('').matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** Letters that a page shows and that stand in no part of its article and no removal. */
function vanished(html: string, article: Article): string {
  const { headline, dek, byline, body, boilerplate } = article;
  const read = [headline, dek, byline, ...body, ...boilerplate].map((part) => part?.text ?? '');
  const found = countLetters(read);
  const shown = countLetters(readHtml(html).blocks.map(({ text }) => text));
  return [...shown].filter(([letter, count]) => count > (found.get(letter) ?? 0)).join(' ');
}

describe('what a page shows', () => {
  it.each(readdirSync(PAGES).filter((file) => file.endsWith('.html')))(
    'is kept or listed as removed: %s',
    (file) => {
      const html = readFileSync(PAGES + file, 'utf8');
      expect(vanished(html, parseArticle(html, { format: 'html' }))).toBe('');
    },
  );

  it('is kept or listed as removed, whatever the page', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        expect(vanished(html, parseArticle(html, { format: 'html' }))).toBe('');
      }),
      RUNS,
    );
  });
});
