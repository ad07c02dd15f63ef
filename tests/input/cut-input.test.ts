import { parseArticle, toSource } from 'copydesk';
import { describe, expect, it } from 'vitest';

const TEXT = 'Rain\n\nIt rained in Vessby all day on Monday.\n\nThe harbour is closed.';

describe('maxLength', () => {
  it('reads no further, and says what was not read', () => {
    const article = parseArticle(TEXT, { maxLength: 44 });
    expect(article.text).toBe('Rain\n\nIt rained in Vessby all day on Monday.');
    expect(article.diagnostics[0]).toEqual({
      code: 'truncated-input',
      message: 'Only the first 44 of 68 characters were read.',
      source: { start: 44, end: 68 },
    });
    expect(article.source.length).toBe(TEXT.length);
    expect(toSource(article, { start: 0, end: 4 })).toEqual([{ start: 0, end: 4 }]);
  });

  it.each([[undefined], [TEXT.length], [TEXT.length + 1]])('of %s cuts nothing', (maxLength) => {
    expect(parseArticle(TEXT, { maxLength })).toEqual(parseArticle(TEXT));
  });

  it('never cuts a surrogate pair', () => {
    const read = (maxLength: number): string => parseArticle('Rain 😀 falls', { maxLength }).text;
    expect([5, 6, 7, 8].map(read)).toEqual(['Rain', 'Rain', 'Rain 😀', 'Rain 😀']);
    expect(parseArticle('😀', { maxLength: 1 }).text).toBe('');
  });

  it('cuts a page within a tag', () => {
    const page = `<h1>Rain</h1><p>It rained in Vessby.</p><p class="byline">By Anna Berg</p>`;
    const { source, boilerplate } = parseArticle(page, { format: 'html', maxLength: 45 });
    expect(source.length).toBe(page.length);
    expect(boilerplate.every(({ source: place }) => place.end <= 45)).toBe(true);
  });

  it.each([[0], [-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY]])('cannot be %s', (value) => {
    expect(() => parseArticle(TEXT, { maxLength: value })).toThrow(RangeError);
  });

  it.each([['9'], [null], [true]])('cannot be %j', (value) => {
    expect(() => parseArticle(TEXT, { maxLength: value as unknown as number })).toThrow(TypeError);
  });
});
