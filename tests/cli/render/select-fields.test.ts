import { describe, expect, test } from 'vitest';
import { isField, selectFields } from '../../../src/cli/render/select-fields.js';
import { emptyArticle, harbourArticle } from '../../output/article-fixture.js';

describe('fields', () => {
  test('are names of an article’s properties, and what is below them', () => {
    expect(Object.keys(emptyArticle()).every(isField)).toBe(true);
    expect(['body.text', 'quotes.speaker.name'].every(isField)).toBe(true);
    const wrong = ['', 'boddy', 'body.', '.body', 'body..text', 'constructor', 'toString'];
    expect(wrong.filter(isField)).toEqual([]);
  });

  test('are kept as they stand, those of lists in each entry', () => {
    const article = harbourArticle();
    expect(selectFields(article, ['headline.text', 'body.text', 'dek'])).toEqual({
      headline: { text: article.headline?.text },
      body: article.body.map(({ text }) => ({ text })),
      dek: article.dek,
    });
  });

  test('may overlap, be null, or not be there', () => {
    const article = { ...harbourArticle(), byline: null };
    const chosen = selectFields(article, ['headline.text', 'headline', 'byline.text', 'text.no']);
    expect(chosen).toEqual({ headline: article.headline, byline: null, text: article.text });
  });
});
