import { parseArticle, toSource } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { unsliced } from '../../properties/promises/spans.js';
import { BROKEN_PAGES } from './broken-pages.js';

const withoutSpace = (text: string): string => text.replaceAll(/[\s\u00a0]/g, '');

describe('a broken page', () => {
  it.each(BROKEN_PAGES)('with %s gives its text: %s', (_, page, text) => {
    const article = parseArticle(page, { format: 'html' });
    const { headline, dek, dateline, body, quotes, entities, notes, byline, boilerplate } = article;
    expect(unsliced(article.text, [headline, dek, dateline, body, quotes, entities])).toBeNull();
    for (const block of body) expect(toSource(article, block)).not.toEqual([]);
    const read = [
      ...[headline, dek, ...body].map((part) => ({ text: part?.text ?? '', source: part })),
      ...[...boilerplate, ...notes],
    ].map((part) => withoutSpace(part.text));
    const seen = read.join('') + withoutSpace(byline?.text ?? '');
    // the order of what is kept and what is struck is not asked here
    expect([...seen].sort().join('')).toBe([...withoutSpace(text)].sort().join(''));
  });
});
